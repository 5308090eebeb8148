package io.entrepot.order;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** Money and stock are ours: the order will be kept. */
public record OrderConfirmed(UUID aggregateId, String number) implements DomainEvent {}
