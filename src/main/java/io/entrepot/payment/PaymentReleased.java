package io.entrepot.payment;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Money;

import java.util.UUID;

/**
 * An authorisation was let go without being captured; {@code expired} when nobody wanted that and
 * its time was simply over.
 */
public record PaymentReleased(
        UUID aggregateId, UUID orderId, Money amount, String provider, boolean expired)
        implements DomainEvent {}
