package io.entrepot.feed.internal;

import java.io.IOException;
import java.util.List;

/** A table written from its top to its end. */
interface RowSink extends AutoCloseable {
    void row(List<String> cells) throws IOException;

    /** Completes the file; a sink that is not closed leaves none that can be opened. */
    @Override
    void close() throws IOException;
}
