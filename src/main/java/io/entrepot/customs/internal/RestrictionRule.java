package io.entrepot.customs.internal;

import io.entrepot.customs.TransportMode;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One dated restriction of a lane.
 *
 * @param modes empty holds for every mode; others are only checked once a service is chosen
 * @param postcode empty pattern holds for the whole country
 */
record RestrictionRule(
        String id,
        CountryScope destination,
        String region,
        @Nullable Pattern postcode,
        CountryScope shipFrom,
        CountryScope origin,
        HsScope hs,
        String flag,
        Set<TransportMode> modes,
        boolean forbids,
        Period period,
        String reason,
        String wayOut,
        Rule.Provenance provenance) {}
