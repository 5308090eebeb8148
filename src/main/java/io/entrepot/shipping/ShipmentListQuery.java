package io.entrepot.shipping;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which parcels a list shows, behind a key; an empty part matches all. The text is the start of a
 * waybill or order number. The sort is {@code booked}, a minus in front turns it round. At most
 * 500.
 */
public record ShipmentListQuery(
        @Nullable UUID orderId,
        List<Shipment.State> state,
        List<String> carrier,
        List<String> service,
        List<String> country,
        List<String> warehouse,
        List<Trouble> trouble,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        @Nullable String sort,
        @Nullable String after,
        int limit) {
    /** What can be wrong with a parcel. */
    public enum Trouble {
        /** Not heard of for a week. */
        STUCK,
        /** It could not be delivered, or something else went wrong, and nothing came since. */
        FAILED,
        HELD
    }
}
