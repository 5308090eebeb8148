package io.entrepot.shipping;

import io.entrepot.platform.list.Total;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Parcels as rows, the key behind them, and on the first page how many there are. */
public record ShipmentPage(List<Row> rows, @Nullable String next, @Nullable Total total) {
    /** A parcel, when it was last heard of, and whether that is too long ago. */
    public record Row(Shipment shipment, @Nullable Instant lastEventAt, boolean stuck) {}
}
