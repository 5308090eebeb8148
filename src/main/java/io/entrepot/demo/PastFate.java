package io.entrepot.demo;

/** What became of an order of the demo's past. */
enum PastFate {
    /** Sent and on its way or delivered, as its days have it. */
    USUAL,
    /** Ended by the shopper before it was packed. */
    CANCELLED,
    /** Delivered, and paid back in whole or in part. */
    REFUNDED,
    PARTLY_REFUNDED,
    /** Came back and was paid back. */
    RETURNED,
    /** Came back, and somebody has to pay it back. */
    CAME_BACK,
    /** Waits for a look at its risk. */
    REVIEW,
    /** Paid for and lying there. */
    UNSENT,
    /** Held by customs, failed at the door, or not heard of for long. */
    HELD,
    FAILED,
    STUCK;

    boolean sent() {
        return this != CANCELLED && this != REVIEW && this != UNSENT;
    }
}
