package io.entrepot.payment;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Some receipts, and the key of the next ones. */
public record ReceiptPage(List<BankReceipt> items, @Nullable UUID next) {}
