package io.entrepot.promotion.internal;

import io.entrepot.promotion.Applied.Unmet;

import java.util.List;
import java.util.UUID;

/** What an effect makes of a cart: a cut, or why there is none. */
sealed interface Outcome {
    /** So much less. */
    record Cuts(Cut cut) implements Outcome {}

    /** Nothing, because; variants are those that would change that. */
    record Nothing(Unmet why, List<UUID> variants) implements Outcome {}

    static Outcome nothing(String code) {
        return new Nothing(Unmet.of(code), List.of());
    }
}
