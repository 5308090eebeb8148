package io.entrepot.shipping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parcel from a warehouse to a place. */
public record ShippingQuery(
        String warehouse,
        String originCountry,
        String country,
        @Nullable String postcode,
        List<Piece> pieces,
        boolean battery) {
    /** So many packed pieces of this weight and size. */
    public record Piece(int quantity, int weightGrams, int lengthMm, int widthMm, int heightMm) {}
}
