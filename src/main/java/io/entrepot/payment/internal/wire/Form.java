package io.entrepot.payment.internal.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Fields of a form or a query, with nested names written in brackets: {@code a[b][0]=c}. */
public final class Form {
    private final List<String> pairs = new ArrayList<>();

    public Form with(String name, String value) {
        pairs.add(encode(name) + "=" + encode(value));
        return this;
    }

    public Form with(String name, long value) {
        return with(name, Long.toString(value));
    }

    public Form with(String name, boolean value) {
        return with(name, Boolean.toString(value));
    }

    /** As a body, or after the question mark. */
    public String text() {
        return String.join("&", pairs);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
