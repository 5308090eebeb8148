package io.entrepot.payment.internal.simulator;

import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.payment.spi.ProviderPayment;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Sends requests and sorts what comes back: an answer, a refusal, or not knowing. At most so many
 * calls are under way, so that a slow provider can't take every thread and connection with it.
 */
final class SimulatorHttp {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration WAIT_FOR_PLACE = Duration.ofSeconds(2);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final SimulatorProperties properties;
    private final Semaphore places;

    SimulatorHttp(SimulatorProperties properties) {
        this.properties = properties;
        this.places = new Semaphore(properties.callsAtOnce());
    }

    GatewayAnswer post(
            String path, Object body, String key, Function<String, ProviderPayment> reader) {
        var request =
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        SimulatorWire.MAPPER.writeValueAsString(body)))
                        .build();
        return send(request, text -> new GatewayAnswer.Answered(reader.apply(text)));
    }

    /** A question has no refusal: only the reader may say that there is nothing. */
    GatewayAnswer get(String path, Function<String, GatewayAnswer> reader) {
        return send(request(path).GET().build(), reader);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(properties.url().resolve(path))
                .timeout(properties.deadline())
                .header("Authorization", "Bearer " + properties.secretKey());
    }

    private GatewayAnswer send(HttpRequest request, Function<String, GatewayAnswer> reader) {
        try {
            if (!places.tryAcquire(WAIT_FOR_PLACE.toMillis(), TimeUnit.MILLISECONDS)) {
                return new GatewayAnswer.NotSent("too many calls are under way");
            }
            try {
                return sorted(client.send(request, HttpResponse.BodyHandlers.ofString()), reader);
            } finally {
                places.release();
            }
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new GatewayAnswer.NotSent("no connection");
        } catch (IOException | RuntimeException e) {
            // Whatever came back, it isn't an answer we can read, and the request was sent.
            return new GatewayAnswer.Unknown(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new GatewayAnswer.Unknown("interrupted");
        }
    }

    private static GatewayAnswer sorted(
            HttpResponse<String> response, Function<String, GatewayAnswer> reader) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return reader.apply(response.body());
        }
        return switch (status) {
            case 401, 403 -> new GatewayAnswer.NotSent("the secret key is refused");
            case 400, 402, 404, 409, 413, 422 -> new GatewayAnswer.Refused(code(response.body()));
            default -> new GatewayAnswer.Unknown("status " + status);
        };
    }

    private static String code(String body) {
        return SimulatorWire.MAPPER.readValue(body, SimulatorWire.Failure.class).error().code();
    }
}
