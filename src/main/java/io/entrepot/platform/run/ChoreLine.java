package io.entrepot.platform.run;

import org.jspecify.annotations.Nullable;

/** One line of a chore's answer on the private endpoint: something to print, or the exit code. */
record ChoreLine(@Nullable String say, @Nullable Step step, @Nullable Integer exit) {

    record Step(String what, long done, long of) {}

    static ChoreLine said(String line) {
        return new ChoreLine(line, null, null);
    }

    static ChoreLine stepped(String what, long done, long of) {
        return new ChoreLine(null, new Step(what, done, of), null);
    }

    static ChoreLine ended(int exit) {
        return new ChoreLine(null, null, exit);
    }
}
