package io.entrepot.customs.web;

import io.entrepot.customs.PriceBasis;
import io.entrepot.customs.TransportMode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What a stranger asks to have quoted. Amounts are decimals in the currency's major unit, as a
 * number or, to be safe from floats, as a string.
 *
 * @param destination ISO 3166-1 alpha-2
 * @param origin country of dispatch; China unless said otherwise
 * @param schemes registrations to assume; unless said otherwise those of the shop's market
 * @param date the day whose law is asked; today unless said otherwise
 */
record LandedCostQuestion(
        String destination,
        @Nullable String region,
        @Nullable String postcode,
        @Nullable String origin,
        String currency,
        @Nullable Decimal freight,
        @Nullable Decimal insurance,
        @Nullable TransportMode mode,
        @Nullable PriceBasis basis,
        @Nullable List<String> schemes,
        @Nullable LocalDate date,
        List<Line> lines) {

    /**
     * One line of goods.
     *
     * @param value of the whole line
     * @param origin where it was made; the country of dispatch unless said otherwise
     */
    record Line(
            @Nullable String id,
            @Nullable String hsCode,
            @Nullable String origin,
            Decimal value,
            @Nullable Integer quantity,
            @Nullable String taxClass,
            @Nullable Integer weightGrams) {}
}
