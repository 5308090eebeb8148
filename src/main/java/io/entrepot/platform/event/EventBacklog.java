package io.entrepot.platform.event;

/** Tells whether a listener of this process has heard everything, for work that waits for it. */
public interface EventBacklog {
    /** Whether the log holds events that this listener was not told yet. */
    boolean isBehind(String listener);
}
