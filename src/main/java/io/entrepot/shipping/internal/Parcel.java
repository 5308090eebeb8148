package io.entrepot.shipping.internal;

import io.entrepot.shipping.ShippingQuery;

import java.util.List;

/**
 * What the carrier weighs and measures. Pieces are taken to be packed together as near to a cube as
 * the largest of them allows: real packing varies, and a carrier measures the box that comes.
 */
record Parcel(long grams, long cubicMm, long longestSideMm, long sidesSumMm) {

    static Parcel of(List<ShippingQuery.Piece> pieces) {
        long grams = 0;
        long cubicMm = 0;
        long longest = 0;
        long sum = 0;
        for (ShippingQuery.Piece piece : pieces) {
            grams =
                    Math.addExact(
                            grams,
                            Math.multiplyExact((long) piece.quantity(), piece.weightGrams()));
            cubicMm = Math.addExact(cubicMm, Math.multiplyExact(piece.quantity(), volume(piece)));
            longest = Math.max(longest, longest(piece));
            sum = Math.max(sum, (long) piece.lengthMm() + piece.widthMm() + piece.heightMm());
        }
        double side = Math.cbrt((double) cubicMm);
        return new Parcel(
                grams,
                cubicMm,
                Math.max(longest, Math.round(side)),
                Math.max(sum, Math.round(3 * side)));
    }

    private static long volume(ShippingQuery.Piece piece) {
        return Math.multiplyExact((long) piece.lengthMm() * piece.widthMm(), piece.heightMm());
    }

    private static long longest(ShippingQuery.Piece piece) {
        return Math.max(piece.lengthMm(), Math.max(piece.widthMm(), piece.heightMm()));
    }

    /**
     * Grams charged for the room it takes: cubic millimetres over the divisor (cm³/kg), since the
     * thousands of both sides cancel out; a gram begun counts.
     */
    long volumetricGrams(int divisor) {
        return Math.ceilDiv(cubicMm, divisor);
    }
}
