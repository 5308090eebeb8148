package io.entrepot.feed.internal;

import java.io.IOException;

/** A file that can't be read as a whole; the code is stable, the sentence is for people. */
final class BadFile extends IOException {
    private static final long serialVersionUID = 1L;
    private final String code;

    BadFile(String code, String why) {
        super(why);
        this.code = code;
    }

    String code() {
        return code;
    }
}
