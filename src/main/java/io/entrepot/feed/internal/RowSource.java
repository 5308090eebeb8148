package io.entrepot.feed.internal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** A table read from its top to its end: names of columns, then rows. */
interface RowSource extends AutoCloseable {
    /** As the file calls them; of files without a head, those of the first row. */
    List<String> columns();

    @Nullable Cells next() throws IOException;

    @Override
    void close() throws IOException;
}
