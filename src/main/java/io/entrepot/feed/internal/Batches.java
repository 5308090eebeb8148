package io.entrepot.feed.internal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a source into batches that never part the rows of one thing, and keeps out what stands in
 * the file twice. Rows before the place where a run goes on are only remembered.
 */
final class Batches {
    private static final int ROWS = 500;
    private static final int MOST_ROWS = 1_000;

    /** Some rows, those that can't be used, and the last line of both. */
    record Batch(List<Cells> rows, List<FeedRow.Bad> bad, long lastLine) {}

    private final RowSource source;
    private final Kind kind;
    private final Mapping mapping;
    private final long from;
    private final Seen seen = new Seen();
    private final Seen groups = new Seen();
    private @Nullable Cells ahead;
    private String group = "";
    private boolean apart;

    Batches(RowSource source, Kind kind, Mapping mapping, long from) {
        this.source = source;
        this.kind = kind;
        this.mapping = mapping;
        this.from = from;
    }

    @Nullable Batch next() throws IOException {
        List<Cells> rows = new ArrayList<>();
        List<FeedRow.Bad> bad = new ArrayList<>();
        long last = -1;
        for (@Nullable Cells row = take(); row != null; row = take()) {
            boolean begins = begins(row);
            int held = rows.size() + bad.size();
            if ((begins && held >= ROWS) || held >= MOST_ROWS) {
                ahead = row;
                return new Batch(rows, bad, last);
            }
            FeedRow.Bad why = wrong(row, begins);
            if (row.line() > from) {
                last = row.line();
                if (why == null) {
                    rows.add(row);
                } else {
                    bad.add(why);
                }
            }
        }
        return last < 0 ? null : new Batch(rows, bad, last);
    }

    private @Nullable Cells take() throws IOException {
        Cells waiting = ahead;
        if (waiting != null) {
            ahead = null;
            return waiting;
        }
        Cells next = source.next();
        return next == null ? null : mapping.of(next);
    }

    private boolean begins(Cells row) {
        String own = row.bad() == null ? kind.group(row) : "";
        return own.isEmpty() || !own.equals(group);
    }

    private FeedRow.@Nullable Bad wrong(Cells row, boolean begins) {
        if (row.bad() != null) {
            return row.bad();
        }
        if (begins) {
            group = kind.group(row);
            apart = !group.isEmpty() && !groups.add(group);
        }
        if (apart) {
            return new FeedRow.Bad(row.line(), "", "rows_not_together", group);
        }
        String key = kind.key(row);
        return key.isEmpty() || seen.add(key)
                ? null
                : new FeedRow.Bad(row.line(), "", "twice_in_file", key.replace('\n', ' ').strip());
    }
}
