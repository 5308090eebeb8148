package io.entrepot.feed.internal;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Weight and size of the packed piece as a feed states them, as far as they can be true. Suppliers
 * mix grams with kilograms and millimetres with metres; a figure is not corrected by guessing, it
 * is left out, its raw value stays among the attributes, and a finding asks somebody to look.
 */
record Parcel(
        @Nullable Integer weightGrams,
        @Nullable Integer lengthMm,
        @Nullable Integer widthMm,
        @Nullable Integer heightMm,
        List<String> findings) {
    static final String WEIGHT = "implausible_weight";
    static final String SIZE = "implausible_size";
    static final String DENSITY = "implausible_density";

    /**
     * A packed piece of goods: from five grams to a pallet of a tonne and a half, sides up to five
     * metres.
     */
    private static final BigDecimal LIGHTEST = BigDecimal.valueOf(5);

    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1_500_000);
    private static final BigDecimal SHORTEST = BigDecimal.ONE;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(5_000);

    /** Milligrams per cubic centimetre: feathers in a box, and lead. */
    private static final long THINNEST = 5;

    private static final long DENSEST = 12_000;

    static Parcel of(
            @Nullable BigDecimal weight,
            @Nullable BigDecimal length,
            @Nullable BigDecimal width,
            @Nullable BigDecimal height) {
        List<String> findings = new ArrayList<>();
        Integer grams = within(weight, LIGHTEST, HEAVIEST);
        if (weight != null && grams == null) {
            findings.add(WEIGHT);
        }
        Integer l = within(length, SHORTEST, LONGEST);
        Integer w = within(width, SHORTEST, LONGEST);
        Integer h = within(height, SHORTEST, LONGEST);
        if ((length != null && l == null)
                || (width != null && w == null)
                || (height != null && h == null)) {
            findings.add(SIZE);
        }
        if (l == null || w == null || h == null) {
            return new Parcel(grams, null, null, null, List.copyOf(findings));
        }
        if (grams != null && !dense(grams, l, w, h)) {
            findings.add(DENSITY);
            return new Parcel(null, null, null, null, List.copyOf(findings));
        }
        return new Parcel(grams, l, w, h, List.copyOf(findings));
    }

    private static boolean dense(int grams, int length, int width, int height) {
        long cubicMm = (long) length * width * height;
        double milligramsPerCm3 = grams * 1_000_000.0 / cubicMm;
        return milligramsPerCm3 >= THINNEST && milligramsPerCm3 <= DENSEST;
    }

    /** Rounded up, since a carrier rounds up; null when there is no figure or it can't be true. */
    private static @Nullable Integer within(
            @Nullable BigDecimal figure, BigDecimal least, BigDecimal most) {
        if (figure == null || figure.compareTo(least) < 0 || figure.compareTo(most) > 0) {
            return null;
        }
        return figure.setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
