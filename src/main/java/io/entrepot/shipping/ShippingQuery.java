package io.entrepot.shipping;

import io.entrepot.catalog.BatteryKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** A parcel from a warehouse to a place, with the sorts of battery in it. */
public record ShippingQuery(
        String warehouse,
        String originCountry,
        String country,
        @Nullable String postcode,
        List<Piece> pieces,
        Set<BatteryKind> batteries) {

    /** For callers that only know whether there is a battery: one inside its device. */
    public ShippingQuery(
            String warehouse,
            String originCountry,
            String country,
            @Nullable String postcode,
            List<Piece> pieces,
            boolean battery) {
        this(
                warehouse,
                originCountry,
                country,
                postcode,
                pieces,
                battery ? Set.of(BatteryKind.CONTAINED) : Set.of());
    }

    /** So many packed pieces of this weight and size. */
    public record Piece(int quantity, int weightGrams, int lengthMm, int widthMm, int heightMm) {}
}
