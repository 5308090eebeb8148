package io.entrepot.payment;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Money;

import java.util.UUID;

/** An authorisation was let go without being captured. */
public record PaymentReleased(UUID aggregateId, UUID orderId, Money amount, String provider)
        implements DomainEvent {}
