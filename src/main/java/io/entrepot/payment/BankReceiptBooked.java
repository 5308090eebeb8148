package io.entrepot.payment;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Money;

import java.util.UUID;

/** Money came into an account; what it is for may not be known. */
public record BankReceiptBooked(UUID aggregateId, Money amount) implements DomainEvent {}
