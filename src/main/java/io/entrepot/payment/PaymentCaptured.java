package io.entrepot.payment;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Money;

import java.util.UUID;

/** The provider took this much; {@code total} is all that was captured of the payment so far. */
public record PaymentCaptured(
        UUID aggregateId, UUID orderId, UUID captureId, Money amount, Money total, String provider)
        implements DomainEvent {}
