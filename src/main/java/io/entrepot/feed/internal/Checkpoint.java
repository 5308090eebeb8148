package io.entrepot.feed.internal;

/** How far an import came: the last line dealt with and what became of the lines so far. */
record Checkpoint(long line, long imported, long updated, long refused, boolean finished) {
    static final Checkpoint START = new Checkpoint(0, 0, 0, 0, false);

    Checkpoint after(long lastLine, Counts counts) {
        return new Checkpoint(
                lastLine,
                imported + counts.imported(),
                updated + counts.updated(),
                refused + counts.refused(),
                false);
    }

    Checkpoint done() {
        return new Checkpoint(line, imported, updated, refused, true);
    }

    /** The last line that every import prints. */
    String summary() {
        return "imported " + imported + " updated " + updated + " refused " + refused;
    }

    /** What became of one batch. */
    record Counts(long imported, long updated, long refused) {}
}
