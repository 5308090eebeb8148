package io.entrepot.feed.internal;

import java.util.List;

/** What a file can be full of: the columns of its rows, and how a batch of them is written. */
interface Kind {
    /** What the command line and the address call it. */
    String name();

    List<Column> columns();

    /**
     * What the row is about, so that rows of one thing are written together; each alone if blank.
     */
    default String group(Cells row) {
        return "";
    }

    /** A key that one file may have once; blank when the row has none. */
    String key(Cells row);

    /** Writes the rows, or only finds out what writing them would do. */
    void write(List<Cells> rows, Work work);
}
