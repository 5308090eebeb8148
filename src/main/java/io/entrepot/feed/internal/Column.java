package io.entrepot.feed.internal;

import java.util.List;

/**
 * A column that a kind of file may have: what we call it, whether a row must have it, and what
 * others call it. A family, such as {@code name:de}, has a column for each language or key.
 */
record Column(String name, boolean required, boolean family, List<String> aliases) {
    static Column must(String name, String... aliases) {
        return new Column(name, true, false, List.of(aliases));
    }

    static Column may(String name, String... aliases) {
        return new Column(name, false, false, List.of(aliases));
    }

    static Column family(String name, String... aliases) {
        return new Column(name, false, true, List.of(aliases));
    }

    boolean takes(String field) {
        return field.equals(name) || (family && field.startsWith(name + ":"));
    }
}
