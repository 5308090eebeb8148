package io.entrepot.declaration.internal;

import com.ibm.icu.text.Bidi;

/** Which way a line of text runs, by its first letter that says so. */
final class Script {
    private Script() {}

    static boolean runsFromRightToLeft(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL;
    }
}
