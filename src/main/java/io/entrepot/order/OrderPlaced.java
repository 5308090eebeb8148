package io.entrepot.order;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** A pending order was written. */
public record OrderPlaced(UUID aggregateId, String number) implements DomainEvent {}
