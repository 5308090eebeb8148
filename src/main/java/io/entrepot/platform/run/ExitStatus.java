package io.entrepot.platform.run;

/** What a command answers to the shell; the upper ones are those of sysexits.h. */
public enum ExitStatus {
    /** Done, and nothing to complain about. */
    OK(0),
    /** Done, and something was found: a broken invariant, a refused row, a figure that differs. */
    FOUND(1),
    /** The command line made no sense. */
    USAGE(2),
    /** Something it needs is not there now: a server, a folder that another process holds. */
    UNAVAILABLE(69),
    /** The program itself is at fault; it printed where. */
    FAULT(70),
    /** The settings or the machine must be changed first. */
    CONFIGURATION(78);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
