package io.entrepot.simulator;

import com.sun.net.httpserver.HttpExchange;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request, read whole and within bounds. */
record Call(
        String method,
        List<String> path,
        Map<String, String> query,
        String body,
        Headers headers,
        boolean fromThisMachine) {
    static final int LARGEST_BODY_BYTES = 64 * 1024;

    /** The two headers that matter; empty when they weren't sent. */
    record Headers(String bearer, String idempotencyKey) {}

    /** The body is larger than anything this server takes. */
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("A body may have " + LARGEST_BODY_BYTES + " bytes.");
        }
    }

    static Call read(HttpExchange exchange) throws IOException, TooLarge {
        byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY_BYTES + 1);
        if (bytes.length > LARGEST_BODY_BYTES) {
            throw new TooLarge();
        }
        var uri = exchange.getRequestURI();
        return new Call(
                exchange.getRequestMethod(),
                List.of(uri.getPath().replaceFirst("^/+", "").split("/+", -1)),
                pairs(uri.getRawQuery()),
                new String(bytes, StandardCharsets.UTF_8),
                new Headers(
                        header(exchange, "Authorization").replaceFirst("^Bearer ", ""),
                        header(exchange, "Idempotency-Key")),
                exchange.getRemoteAddress().getAddress().isLoopbackAddress());
    }

    /** Method and path with the id at the place given left open, to choose by. */
    String route(int idAt) {
        var segments = new ArrayList<>(path);
        if (segments.size() > idAt) {
            segments.set(idAt, "{id}");
        }
        return method + " /" + String.join("/", segments);
    }

    String segment(int at) {
        return path.get(at);
    }

    /** A query parameter, or empty. */
    String parameter(String name) {
        return query.getOrDefault(name, "");
    }

    /** The fields of a form. */
    Map<String, String> form() {
        return pairs(body);
    }

    /** The body as JSON; what doesn't fit the type is an IllegalArgumentException. */
    <T> T json(Class<T> type) {
        try {
            return SimulatorJson.MAPPER.readValue(body, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static Map<String, String> pairs(@Nullable String encoded) {
        var pairs = new HashMap<String, String>();
        if (encoded == null || encoded.isEmpty()) {
            return pairs;
        }
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            pairs.put(decode(name), decode(value));
        }
        return pairs;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
