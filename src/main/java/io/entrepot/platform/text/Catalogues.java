package io.entrepot.platform.text;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the message files: one flat JSON object a language. */
final class Catalogues {
    /** The languages of the shop, English first because it is the last resort of all others. */
    static final List<String> LANGUAGES =
            List.of("en", "de", "ja", "pt-BR", "zh-Hant", "zh-Hans", "ar");

    private Catalogues() {}

    static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        JsonMapper json = JsonMapper.shared();
        for (String language : LANGUAGES) {
            all.put(language, read(json, "/messages/" + language + ".json"));
        }
        return all;
    }

    private static Map<String, String> read(JsonMapper json, String path) {
        try (InputStream file = Catalogues.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("The messages are missing: " + path);
            }
            return json.readValue(file, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
