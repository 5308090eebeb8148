package io.entrepot.payment;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Money;

import java.util.UUID;

/** So much of a receipt pays for an order. */
public record BankReceiptMatched(UUID aggregateId, UUID orderId, Money amount, String provider)
        implements DomainEvent {}
