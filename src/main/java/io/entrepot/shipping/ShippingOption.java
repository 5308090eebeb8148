package io.entrepot.shipping;

import io.entrepot.kernel.Money;

import java.util.List;

/**
 * A service for a parcel: its price in the tariff's currency with the parts it is made of. The mode
 * is how it travels: {@code POST}, {@code COURIER}, {@code DEDICATED_LINE} or {@code ROAD}.
 */
public record ShippingOption(
        String service,
        String carrier,
        String mode,
        Money price,
        int chargeableGrams,
        int minDays,
        int maxDays,
        boolean dutiesPaid,
        List<Part> parts,
        String tariffVersion) {
    /** One part of the price, such as {@code base} or {@code fuel}. */
    public record Part(String kind, Money amount) {}
}
