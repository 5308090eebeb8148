package io.entrepot.customs.internal;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * Which goods a rule covers, by HS code: prefixes of any length ({@code 6911 820559}) and ranges of
 * chapters ({@code 25..97}), separated by blanks. Empty covers everything, classified or not.
 */
record HsScope(List<String> tokens) {

    static HsScope parse(String text) {
        return new HsScope(text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" ")));
    }

    boolean any() {
        return tokens.isEmpty();
    }

    /** Length of the longest prefix that fits, 1 for a range, 0 for everything, -1 for no match. */
    int depth(@Nullable String hsCode) {
        if (any()) {
            return 0;
        }
        if (hsCode == null) {
            return -1;
        }
        return tokens.stream().mapToInt(token -> depth(token, hsCode)).max().orElse(-1);
    }

    private static int depth(String token, String hsCode) {
        int dots = token.indexOf("..");
        if (dots < 0) {
            return hsCode.startsWith(token) ? token.length() : -1;
        }
        int chapter = Integer.parseInt(hsCode.substring(0, 2));
        int first = Integer.parseInt(token.substring(0, dots));
        int last = Integer.parseInt(token.substring(dots + 2));
        return first <= chapter && chapter <= last ? 1 : -1;
    }
}
