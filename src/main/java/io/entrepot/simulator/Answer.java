package io.entrepot.simulator;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What goes back to a caller; status 0 hangs up without a word. */
record Answer(int status, Map<String, String> headers, String body) {
    private static final Map<String, String> EVERYWHERE =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "same-origin",
                    "X-Frame-Options", "DENY",
                    "Cache-Control", "no-store");

    static final Answer HANG_UP = new Answer(0, Map.of(), "");

    static Answer json(int status, Object body) {
        return new Answer(
                status,
                Map.of("Content-Type", "application/json"),
                SimulatorJson.MAPPER.writeValueAsString(body));
    }

    static Answer refused(int status, String code, String message) {
        return json(status, Map.of("error", Map.of("code", code, "message", message)));
    }

    static Answer refused(Decision.Refused refused) {
        return refused(refused.status(), refused.code(), refused.message());
    }

    static Answer css(String css) {
        return new Answer(200, Map.of("Content-Type", "text/css; charset=utf-8"), css);
    }

    /**
     * A page without script. The return address stands in form-action because browsers hold the
     * redirect that follows a form to it as well.
     */
    static Answer page(int status, String html, String returnOrigin) {
        String policy =
                "default-src 'none'; style-src 'self'; form-action 'self' "
                        + returnOrigin
                        + "; base-uri 'none'; frame-ancestors 'none'";
        return new Answer(
                status,
                Map.of(
                        "Content-Type",
                        "text/html; charset=utf-8",
                        "Content-Security-Policy",
                        policy.replace(" ;", ";")),
                html);
    }

    static Answer seeOther(String location) {
        return new Answer(303, Map.of("Location", location), "");
    }

    void writeTo(HttpExchange exchange) throws IOException {
        if (status == 0) {
            return;
        }
        EVERYWHERE.forEach(exchange.getResponseHeaders()::set);
        headers.forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
