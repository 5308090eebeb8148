package io.entrepot.customs;

/** Whether an amount is promised or foreseen. */
public enum Certainty {
    /** The rule is in force on the quote's date and read from a published source. */
    GUARANTEED,
    /** The rule is expired, unsettled or known from memory only, or an input is still missing. */
    ESTIMATE;

    /** A sum is only as certain as its least certain part. */
    public Certainty and(Certainty other) {
        return this == ESTIMATE || other == ESTIMATE ? ESTIMATE : GUARANTEED;
    }
}
