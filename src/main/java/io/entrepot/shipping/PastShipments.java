package io.entrepot.shipping;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Parcels with what happened to them, for a demo that starts with a past. At most 100. */
public record PastShipments(List<PastShipment> shipments) {
    /** A parcel as it was booked, when the carrier had it, and its tracking in order of time. */
    public record PastShipment(
            BookShipment booked,
            Instant bookedAt,
            @Nullable Instant handedOverAt,
            List<TrackShipment> events) {}
}
