package io.entrepot.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

/** Sends one signed event once and says whether the shop took it. */
final class WebhookSender implements AutoCloseable {
    /** Few enough that a shop that is down isn't flooded when it comes back. */
    private static final int IN_FLIGHT = 16;

    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Semaphore places = new Semaphore(IN_FLIGHT);
    private final URI url;
    private final String secret;
    private final Clock clock;

    WebhookSender(URI url, String secret, Clock clock) {
        this.url = url;
        this.secret = secret;
        this.clock = clock;
    }

    boolean send(String body) throws InterruptedException {
        return send(body, clock.instant(), secret);
    }

    /** What an attacker without the secret can send. */
    void sendForged(String body) throws InterruptedException {
        send(body, clock.instant(), "not-" + secret);
    }

    /** What an attacker who recorded a true event can send later. */
    void sendStale(String body) throws InterruptedException {
        send(body, clock.instant().minus(Duration.ofMinutes(10)), secret);
    }

    private boolean send(String body, Instant at, String key) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(url)
                        .timeout(DEADLINE)
                        .header("Content-Type", "application/json")
                        .header(Signature.HEADER, Signature.of(body, at, key))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        places.acquire();
        try {
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException e) {
            return false;
        } finally {
            places.release();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
