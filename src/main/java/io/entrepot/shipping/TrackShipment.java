package io.entrepot.shipping;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** Something happened to a parcel, there and then. */
public record TrackShipment(
        UUID eventId,
        UUID shipmentId,
        TrackingStatus status,
        @Nullable String location,
        @Nullable String note,
        Instant at,
        Actor actor) {}
