package io.entrepot.payment.internal.adyen;

import io.entrepot.payment.internal.wire.ProviderHttp;
import io.entrepot.payment.internal.wire.WireReply;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;

/** Adyen's Checkout interface over the wire, version 71. */
final class AdyenApi {
    private final ProviderHttp http;
    private final String apiKey;

    AdyenApi(AdyenProperties properties, Clock clock) {
        this.http = new ProviderHttp(properties.channel(), clock);
        this.apiKey = properties.apiKey();
    }

    WireReply get(String path) {
        return http.send(request(path).GET().build());
    }

    WireReply post(String path, Object body, String key) {
        return http.send(
                request(path)
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(text(body)))
                        .build());
    }

    /** Takes no key: it says how something shall be, so twice is like once. */
    WireReply patch(String path, Object body) {
        return http.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .method("PATCH", BodyPublishers.ofString(text(body)))
                        .build());
    }

    private static String text(Object body) {
        return AdyenWire.MAPPER.writeValueAsString(body);
    }

    private HttpRequest.Builder request(String path) {
        return http.to(path).header("X-API-Key", apiKey);
    }
}
