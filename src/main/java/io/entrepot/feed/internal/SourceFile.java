package io.entrepot.feed.internal;

import java.io.IOException;
import java.util.List;

/** A file with the way to read it: as a table of a kind, or line by line by a map. */
record SourceFile(FeedFile file, Kind kind, Layout layout, boolean lines) {
    RowSource open() throws IOException {
        return lines ? new LineRows(file.open()) : layout.open(file.path());
    }

    /**
     * Reads a table once to its end before anything is written, so that one that is broken further
     * down changes nothing; answers the line of its last row.
     */
    long lastLine() throws IOException {
        if (lines) {
            return file.lines();
        }
        long last = 0;
        try (RowSource rows = open()) {
            for (@org.jspecify.annotations.Nullable Cells row = rows.next();
                    row != null;
                    row = rows.next()) {
                last = row.line();
            }
        }
        return last;
    }

    /** Checks that what must be there is mapped; what nobody mapped is mapped as well as can be. */
    Mapping mapping(Mapping wanted) throws IOException {
        try (RowSource rows = open()) {
            List<String> names = rows.columns();
            Mapping mapping =
                    lines
                            ? new Mapping(
                                    java.util.Map.of(LineRows.TEXT, LineRows.TEXT),
                                    java.util.Map.of())
                            : wanted.columns().isEmpty()
                                    ? new Mapping(
                                            Mapping.suggested(names, kind.columns()).columns(),
                                            wanted.defaults())
                                    : wanted;
            mapping.check(names, kind.columns());
            return mapping;
        }
    }
}
