package io.entrepot.customs;

import java.util.Map;

/** A sentence for people, as a key that the web translates and the values it names. */
public record Note(String key, Map<String, String> args) {

    public Note {
        args = Map.copyOf(args);
    }

    public static Note of(String key) {
        return new Note(key, Map.of());
    }
}
