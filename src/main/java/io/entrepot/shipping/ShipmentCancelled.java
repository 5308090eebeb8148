package io.entrepot.shipping;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** A booked parcel will not go. */
public record ShipmentCancelled(UUID aggregateId, UUID orderId) implements DomainEvent {}
