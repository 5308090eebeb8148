package io.entrepot.payment;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Money;

import java.util.UUID;

/** So much of a receipt was sent back. */
public record BankReceiptReturned(UUID aggregateId, Money amount) implements DomainEvent {}
