package io.entrepot.shipping;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** Something happened to the parcel. */
public record ShipmentTracked(UUID aggregateId, UUID orderId, TrackingStatus status)
        implements DomainEvent {}
