package io.entrepot.customs.internal;

import io.entrepot.customs.TransportMode;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Everything about one line and its lane that decides which rules cover it, except its value. */
record Situation(Lane lane, @Nullable String hsCode, String origin, String taxClass) {

    /** What all lines of a consignment share. */
    record Lane(
            Place to,
            @Nullable String region,
            Place from,
            TransportMode mode,
            Set<String> schemes) {}

    /** A country and the groups it belongs to. */
    record Place(String country, Set<String> groups) {}
}
