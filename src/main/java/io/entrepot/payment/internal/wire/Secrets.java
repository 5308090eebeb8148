package io.entrepot.payment.internal.wire;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Checks secrets when the program starts: with an empty one it refuses to, because a shop that
 * checks nothing would look as if it worked.
 */
public final class Secrets {
    private Secrets() {}

    public static String needed(String setting, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(setting + " is empty");
        }
        return value;
    }

    /** The live ones: one, or two while one is changed for another. */
    public static List<String> live(String setting, @Nullable List<String> values) {
        if (values == null
                || values.isEmpty()
                || values.size() > 2
                || values.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(setting + " needs one or two secrets");
        }
        return List.copyOf(values);
    }
}
