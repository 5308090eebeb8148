package io.entrepot.customs;

import org.jspecify.annotations.Nullable;

/**
 * Where the goods end.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region subdivision without the country ({@code CA} for California, {@code SP} for São
 *     Paulo); null while the address is unknown, which makes taxes that depend on it an estimate
 * @param postcode null while unknown; decides special territories such as Büsingen or the Canaries
 */
public record Destination(String country, @Nullable String region, @Nullable String postcode) {}
