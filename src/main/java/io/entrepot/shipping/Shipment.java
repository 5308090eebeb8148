package io.entrepot.shipping;

import io.entrepot.kernel.Address;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A parcel on its way; the waybill is an S10 number with its check digit. */
public record Shipment(
        UUID id,
        UUID orderId,
        String orderNumber,
        String waybill,
        String warehouse,
        String originCountry,
        String service,
        String carrier,
        int chargeableGrams,
        Address to,
        State state,
        @Nullable TrackingStatus lastStatus,
        List<Event> events,
        Instant bookedAt) {
    /** Where the parcel stands. */
    public enum State {
        BOOKED,
        HANDED_OVER,
        IN_TRANSIT,
        DELIVERED,
        RETURNED,
        CANCELLED
    }

    /** One line of the tracking. */
    public record Event(
            TrackingStatus status, @Nullable String location, @Nullable String note, Instant at) {}
}
