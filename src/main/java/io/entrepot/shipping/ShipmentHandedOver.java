package io.entrepot.shipping;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** The carrier has the parcel. */
public record ShipmentHandedOver(UUID aggregateId, UUID orderId, String waybill)
        implements DomainEvent {}
