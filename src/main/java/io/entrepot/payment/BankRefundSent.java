package io.entrepot.payment;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Money;

import java.util.UUID;

/** A refund left the account. */
public record BankRefundSent(UUID aggregateId, UUID orderId, Money amount, String provider)
        implements DomainEvent {}
