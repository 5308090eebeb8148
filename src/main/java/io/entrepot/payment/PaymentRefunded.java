package io.entrepot.payment;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Money;

import java.util.UUID;

/** The provider gave this much back. */
public record PaymentRefunded(
        UUID aggregateId, UUID orderId, UUID refundId, Money amount, Money total, String provider)
        implements DomainEvent {}
