package io.entrepot.verify.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that is true of the data at any time: the query returns the rows for which it is not.
 *
 * @param needs the views that the query reads; without one of them it can't be asked here
 */
record Invariant(String id, String title, List<String> needs, String sql) {
    private static final Pattern FILE =
            Pattern.compile("-- (I\\d\\d) ([^\\n]+)\\n-- needs: ([^\\n]+)\\n(.+)", Pattern.DOTALL);

    /** Reads a file: a line with id and title, a line with what it needs, the query. */
    static Invariant parse(String file) {
        Matcher parts = FILE.matcher(file);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an invariant: " + file);
        }
        return new Invariant(
                parts.group(1),
                parts.group(2),
                Stream.of(parts.group(3).split(",")).map(String::strip).toList(),
                parts.group(4).strip());
    }
}
