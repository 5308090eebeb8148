package io.entrepot.feed.internal;

/** A cell that can't mean what its column means; it ends the reading of its row. */
final class BadCell extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String column;
    private final String reason;
    private final String value;

    BadCell(String column, String reason, String value) {
        super(column + ": " + reason, null, false, false);
        this.column = column;
        this.reason = reason;
        this.value = value;
    }

    FeedRow.Bad at(long line) {
        return new FeedRow.Bad(line, column, reason, value);
    }
}
