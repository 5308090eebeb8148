package io.entrepot.payment.internal.stripe;

import io.entrepot.payment.internal.wire.Form;
import io.entrepot.payment.internal.wire.ProviderHttp;
import io.entrepot.payment.internal.wire.WireReply;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;

/** Stripe's interface over the wire: forms out, one version of its objects back. */
final class StripeApi {
    /** The version that this adapter was written against; Stripe keeps answering in it. */
    static final String VERSION = "2023-08-16";

    private final ProviderHttp http;
    private final String secretKey;

    StripeApi(StripeProperties properties, Clock clock) {
        this.http = new ProviderHttp(properties.channel(), clock);
        this.secretKey = properties.secretKey();
    }

    WireReply get(String path, Form query) {
        return http.send(request(path + "?" + query.text()).GET().build());
    }

    WireReply post(String path, Form body, String key) {
        return http.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body.text()))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        return http.to(path)
                .header("Authorization", "Bearer " + secretKey)
                .header("Stripe-Version", VERSION);
    }
}
