package io.entrepot.payment.internal;

import io.entrepot.simulator.SimulatorServer;
import io.entrepot.simulator.SimulatorSettings;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** The real simulator, and what a shopper, a bank or a fault does there. */
final class Bank implements AutoCloseable {
    static final SimulatorSettings.Secrets SECRETS =
            new SimulatorSettings.Secrets("sk_test", "whsec_new", "ck_test");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration SHORT = Duration.ofMillis(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final SimulatorServer server;

    /** Where it keeps its books and whom it tells. */
    record Settings(Path data, URI webhook, int port) {}

    Bank(Settings settings) {
        this.server =
                SimulatorServer.start(
                        SimulatorSettings.onLoopback(
                                        settings.port(),
                                        settings.data(),
                                        settings.webhook(),
                                        SECRETS)
                                .withPatience(
                                        new SimulatorSettings.Patience(
                                                Duration.ofMinutes(30), SHORT, SHORT, SHORT)));
    }

    int port() {
        return server.port();
    }

    void approve(String payment) {
        control("POST", "/control/payments/" + payment + "/approve", "");
    }

    void decline(String payment, String code) {
        control(
                "POST",
                "/control/payments/" + payment + "/decline",
                "{\"code\": \"" + code + "\"}");
    }

    void expire(String payment) {
        control("POST", "/control/payments/" + payment + "/expire", "");
    }

    void resend(String payment) {
        control("POST", "/control/payments/" + payment + "/resend", "");
    }

    void fault(String json) {
        control("POST", "/control/faults", json);
    }

    void behave() {
        control("DELETE", "/control/faults", "");
        control("POST", "/control/webhooks/release", "");
    }

    /** Those under our reference, as the provider has them. */
    JsonNode payments(String reference) {
        return send("GET", "/v1/payments?reference=" + reference, "", SECRETS.secretKey())
                .path("data");
    }

    private void control(String method, String path, String body) {
        send(method, path, body, SECRETS.controlKey());
    }

    private JsonNode send(String method, String path, String body, String key) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                        .header("Authorization", "Bearer " + key)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(response.statusCode() + " " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
