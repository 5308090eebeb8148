package io.entrepot.feed.internal;

import java.io.IOException;
import java.util.List;

/** A file with the way to read it: as a table of a kind, or line by line by a map. */
record SourceFile(FeedFile file, Kind kind, Layout layout, boolean lines) {
    RowSource open() throws IOException {
        return lines ? new LineRows(file.open()) : layout.open(file.path());
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
