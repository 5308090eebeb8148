package io.entrepot.opening.internal;

import io.entrepot.opening.FirstHour.Why;

import java.util.List;

/** One thing that a shop needs before it can sell. */
interface OpeningStep {
    String key();

    /** The place in the console where it is done. */
    String link();

    /** What is missing; nothing when it is done. */
    List<Why> missing();
}
