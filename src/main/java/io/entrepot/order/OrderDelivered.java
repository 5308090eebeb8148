package io.entrepot.order;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** The parcel arrived. */
public record OrderDelivered(UUID aggregateId, String number) implements DomainEvent {}
