package io.entrepot.payment;

import io.entrepot.kernel.Money;

import java.util.List;

/** What is to be paid, where; only methods among {@code allowed} are answered. */
public record MethodQuery(Money amount, String country, List<String> allowed) {}
