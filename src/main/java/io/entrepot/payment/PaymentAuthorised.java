package io.entrepot.payment;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Money;

import java.util.UUID;

/** The provider holds the amount for us. */
public record PaymentAuthorised(UUID aggregateId, UUID orderId, Money amount, String provider)
        implements DomainEvent {}
