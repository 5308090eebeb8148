package io.entrepot.platform.run;

/** Where long work tells how far it is: a console, the terminal at the other end, or nowhere. */
public interface Progress {
    /** A line of its own, for the reader to keep. */
    void say(String line);

    /**
     * A step of a known number of steps; a console may overwrite the one before of the same name.
     */
    default void step(String what, long done, long of) {
        say(what + " … " + done + "/" + of);
    }

    /** For callers that nobody watches. */
    static Progress silent() {
        return line -> {};
    }
}
