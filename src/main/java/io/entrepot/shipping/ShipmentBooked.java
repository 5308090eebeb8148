package io.entrepot.shipping;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** A parcel was booked with a carrier. */
public record ShipmentBooked(UUID aggregateId, UUID orderId, String waybill)
        implements DomainEvent {}
