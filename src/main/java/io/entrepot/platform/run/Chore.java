package io.entrepot.platform.run;

/**
 * Work that an operator starts from the command line. A module offers it as a bean; it runs in the
 * process that owns the data, so it may be asked for from another one.
 */
public interface Chore {
    /** What it is called by: {@code demo}, {@code verify}, {@code import.products}. */
    String name();

    /**
     * Does the work and tells how far it is.
     *
     * @return the exit code of the command, see {@link ExitStatus}
     */
    int run(ChoreRequest request, Progress progress);
}
