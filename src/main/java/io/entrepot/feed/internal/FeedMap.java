package io.entrepot.feed.internal;

/** How the lines of one kind of file are read. */
interface FeedMap {
    /** What the option {@code --map} calls it. */
    String name();

    FeedRow read(long line, String text);
}
