package io.entrepot.payment.internal.paypal;

import io.entrepot.payment.internal.wire.ProviderHttp;
import io.entrepot.payment.internal.wire.WireReply;

import org.jspecify.annotations.Nullable;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/**
 * PayPal's interface over the wire. One access token serves all calls until shortly before it ends;
 * one that PayPal no longer takes is thrown away and the call made once more, because it did
 * nothing.
 */
final class PayPalApi {
    private static final int SECONDS_BEFORE_THE_END = 120;

    private final ProviderHttp http;
    private final PayPalProperties properties;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Token token;

    PayPalApi(PayPalProperties properties, Clock clock) {
        this.http = new ProviderHttp(properties.channel(), clock);
        this.properties = properties;
        this.clock = clock;
    }

    private record Token(String value, Instant until) {}

    WireReply get(String path) {
        return authorised(http.to(path).GET());
    }

    /** Also for what has no key there: an empty one isn't sent. */
    WireReply post(String path, Object body, String key) {
        return postText(path, PayPalWire.MAPPER.writeValueAsString(body), key);
    }

    /** For what takes neither a body nor a key. */
    WireReply postNothing(String path) {
        return authorised(http.to(path).POST(BodyPublishers.noBody()));
    }

    WireReply postText(String path, String body, String key) {
        var request =
                http.to(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            request.header("PayPal-Request-Id", key);
            request.header("Prefer", "return=representation");
        }
        return authorised(request);
    }

    private WireReply authorised(HttpRequest.Builder request) {
        WireReply reply = withToken(request);
        if (reply instanceof WireReply.Got got && got.status() == 401) {
            token = null;
            return withToken(request);
        }
        return reply;
    }

    private WireReply withToken(HttpRequest.Builder request) {
        Token current = token;
        if (current == null || clock.instant().isAfter(current.until())) {
            WireReply failed = renew(current);
            if (failed != null) {
                return failed;
            }
            current = token;
        }
        String value = current == null ? "" : current.value();
        return http.send(request.copy().header("Authorization", "Bearer " + value).build());
    }

    /** Null when there is a token now; otherwise why there is none, and that nothing was sent. */
    private @Nullable WireReply renew(@Nullable Token old) {
        asking.lock();
        try {
            if (!Objects.equals(token, old)) {
                return null;
            }
            WireReply reply = http.send(tokenRequest());
            if (reply instanceof WireReply.Got got && got.isGood()) {
                var read = PayPalWire.MAPPER.readValue(got.body(), PayPalWire.Token.class);
                token =
                        new Token(
                                read.accessToken(),
                                clock.instant()
                                        .plusSeconds(read.expiresIn() - SECONDS_BEFORE_THE_END));
                return null;
            }
            return new WireReply.NotSent("PayPal gives no access token");
        } finally {
            asking.unlock();
        }
    }

    private HttpRequest tokenRequest() {
        String login = properties.clientId() + ":" + properties.clientSecret();
        return http.to("/v1/oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
    }
}
