package io.entrepot.payment;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** The shopper or the provider declined, or the time ran out. */
public record PaymentFailed(UUID aggregateId, UUID orderId, String failureCode, String provider)
        implements DomainEvent {}
