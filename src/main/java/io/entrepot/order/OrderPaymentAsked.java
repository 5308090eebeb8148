package io.entrepot.order;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** The shopper is asked to pay an order again; {@code ask} counts how often. */
public record OrderPaymentAsked(UUID aggregateId, String number, int ask) implements DomainEvent {}
