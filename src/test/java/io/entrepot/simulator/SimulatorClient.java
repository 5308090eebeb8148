package io.entrepot.simulator;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A shop, a shopper and an operator of the simulator, over plain HTTP as they would come. */
final class SimulatorClient {
    static final SimulatorSettings.Secrets SECRETS =
            new SimulatorSettings.Secrets("sk_test", "whsec_test", "ck_test");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    SimulatorClient(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** A payment as most tests want it: 42.00 EUR, captured when the shop asks. */
    static String order(String reference) {
        return """
        {"amount": 4200, "currency": "EUR", "reference": "%s", "capture": "manual",
         "return_url": "http://127.0.0.1:1/back?order=7", "description": "Two lamps",
         "locale": "de-DE", "country": "DE"}\
        """
                .formatted(reference);
    }

    JsonNode create(String reference) {
        return json(post("/v1/payments", order(reference), UUID.randomUUID().toString()));
    }

    /** A payment whose card was accepted. */
    String authorised(String reference) {
        String id = create(reference).path("id").asString();
        json(control("POST", "/control/payments/" + id + "/approve", ""));
        return id;
    }

    HttpResponse<String> post(String path, String body, String key) {
        return send(
                request(path)
                        .header("Authorization", "Bearer sk_test")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    JsonNode get(String path) {
        return json(send(request(path).header("Authorization", "Bearer sk_test")));
    }

    HttpResponse<String> control(String method, String path, String body) {
        return send(
                request(path)
                        .header("Authorization", "Bearer ck_test")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    void fault(String json) {
        json(control("POST", "/control/faults", json));
    }

    HttpResponse<String> page(String path) {
        return send(request(path));
    }

    HttpResponse<String> submit(String path, Map<String, String> fields) {
        String form =
                fields.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encode(each.getValue()))
                        .collect(Collectors.joining("&"));
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new NoAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    static JsonNode json(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return SimulatorJson.MAPPER.readTree(response.body());
    }

    static String code(HttpResponse<String> response) {
        return SimulatorJson.MAPPER.readTree(response.body()).at("/error/code").asString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The connection ended without an answer. */
    static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoAnswer(IOException cause) {
            super(cause);
        }
    }
}
