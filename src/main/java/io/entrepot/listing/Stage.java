package io.entrepot.listing;

/**
 * Where a proposal stands. From {@link #REVIEW} to {@link #PUBLISH} it waits for somebody to say
 * that this much is right.
 */
public enum Stage {
    DRAFT,
    REVIEW,
    CATEGORY,
    DESCRIPTION,
    IMAGES,
    PRICE,
    PUBLISH,
    /** Everything is right; it waits for its time. */
    SCHEDULED,
    /** It is being done; who finds it here finishes it. */
    PUBLISHING,
    DONE,
    /** Sent back with a reason. */
    RETURNED,
    DISCARDED;

    /** Whether it waits for a decision. */
    public boolean isStation() {
        return compareTo(REVIEW) >= 0 && compareTo(PUBLISH) <= 0;
    }

    public boolean isOver() {
        return this == DONE || this == DISCARDED;
    }
}
