package io.entrepot.storefront.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The parameters of an address, to be changed one by one into other addresses. */
record Parameters(Map<String, List<String>> values) {
    Parameters with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return new Parameters(changed);
    }

    Parameters without(String name) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(name);
        return new Parameters(changed);
    }

    Parameters without(String name, String value) {
        List<String> left = new ArrayList<>(values.getOrDefault(name, List.of()));
        left.remove(value);
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, left);
        return new Parameters(changed);
    }

    String first(String name) {
        List<String> found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.getFirst();
    }

    /** The path with these parameters; empty ones are left out. */
    String at(String path) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        values.forEach(
                (name, all) ->
                        all.stream()
                                .filter(value -> !value.isEmpty())
                                .forEach(value -> query.add(encode(name) + "=" + encode(value))));
        return path + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
