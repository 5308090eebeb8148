package io.entrepot.inventory.internal;

/** Why stock moved: the kind of movement, a reason in one word, and who did it. */
record Why(Kind kind, String reason, String actor) {
    /** The kinds of movement. */
    enum Kind {
        ADJUSTED,
        HELD,
        RELEASED,
        EXPIRED,
        SHIPPED
    }

    static Why system(Kind kind, String reason) {
        return new Why(kind, reason, "system:system");
    }
}
