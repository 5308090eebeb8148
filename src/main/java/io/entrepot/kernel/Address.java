package io.entrepot.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A postal address as the parcel will carry it. The country is ISO 3166-1 alpha-2; region is the
 * code or name that the country's format asks for; which fields must be there depends on the
 * country.
 */
public record Address(
        String name,
        @Nullable String company,
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postcode,
        String country,
        @Nullable String phone) {}
