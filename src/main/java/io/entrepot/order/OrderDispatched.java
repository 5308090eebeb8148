package io.entrepot.order;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** The carrier has the parcel of the order. */
public record OrderDispatched(UUID aggregateId, String number) implements DomainEvent {}
