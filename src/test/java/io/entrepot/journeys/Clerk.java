package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.entrepot.platform.json.Json;
import io.entrepot.platform.web.Contract;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The operator at the console's HTTP interface, signed in by the link that the first start printed.
 */
final class Clerk {
    static final String EMAIL = "operator@example.com";
    static final String PASSWORD = "calm-harbour-at-first-light";

    private static final String HOUSE = "/api/v1/console/";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String shop;
    private String cookie = "";
    private String formToken = "";

    private Clerk(String shop) {
        this.shop = shop;
    }

    /** Makes the first account with the link in the run folder. */
    static Clerk setUp(String shop, Path data) {
        try {
            Path file = data.resolve("run/setup-link");
            // Written when all has started; pages are answered a moment before.
            await().atMost(30, TimeUnit.SECONDS).until(() -> Files.exists(file));
            String link = Files.readString(file).strip();
            String token = link.substring(link.indexOf("token=") + 6);
            Clerk clerk = new Clerk(shop);
            clerk.signedIn(
                    clerk.exchange(
                            "POST",
                            "/api/v1/console/setup",
                            Map.of(
                                    "token", token,
                                    "name", "Operator",
                                    "email", EMAIL,
                                    "password", PASSWORD)));
            return clerk;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Somebody at the console who is not signed in. */
    static Clerk at(String shop) {
        return new Clerk(shop);
    }

    /** The operator in a shop that others may have set up: by the password, else by the link. */
    static Clerk operator(String shop, Path data) {
        Map<String, String> credentials = Map.of("email", EMAIL, "password", PASSWORD);
        Clerk clerk = at(shop);
        HttpResponse<byte[]> answer = clerk.exchange("POST", HOUSE + "session", credentials);
        if (answer.statusCode() == 401) {
            return setUp(shop, data);
        }
        clerk.signedIn(answer);
        return clerk;
    }

    /** Signs in there: from now on this is who was let in. */
    Clerk enter(String path, Map<String, String> body) {
        signedIn(exchange("POST", path, body));
        return this;
    }

    private void signedIn(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode())
                .as("%s", new String(answer.body(), StandardCharsets.UTF_8))
                .isBetween(200, 201);
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        formToken = Json.LENIENT.readTree(answer.body()).get("formToken").asString();
    }

    JsonNode get(String path) {
        return json("GET", path, null);
    }

    JsonNode post(String path, Object body) {
        return json("POST", path, body);
    }

    JsonNode put(String path, Object body) {
        return json("PUT", path, body);
    }

    JsonNode delete(String path) {
        return json("DELETE", path, null);
    }

    /** Answers the code of the problem. */
    String refused(int status, String method, String path, Object body) {
        HttpResponse<byte[]> answer = exchange(method, path, body);
        assertThat(answer.statusCode())
                .as("%s", new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(status);
        return Json.LENIENT.readTree(answer.body()).get("code").asString();
    }

    /** Sends these bytes as if they were a JPEG; answers the code of the problem. */
    String upload(byte[] content) {
        HttpRequest request =
                request(HOUSE + "products/pictures", "image/jpeg")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                        .build();
        HttpResponse<byte[]> answer = sent(request);
        assertThat(answer.statusCode()).isEqualTo(400);
        return Json.LENIENT.readTree(answer.body()).get("code").asString();
    }

    byte[] file(String path) {
        HttpResponse<byte[]> answer = exchange("GET", path, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode json(String method, String path, Object body) {
        HttpResponse<byte[]> answer = exchange(method, path, body);
        assertThat(answer.statusCode())
                .as("%s", new String(answer.body(), StandardCharsets.UTF_8))
                .isBetween(200, 299);
        JsonNode json =
                answer.body().length == 0
                        ? Json.LENIENT.nullNode()
                        : Json.LENIENT.readTree(answer.body());
        Contract.COMMITTED.hold(method, path, answer.statusCode(), json);
        return json;
    }

    private HttpResponse<byte[]> exchange(String method, String path, Object body) {
        return sent(
                request(path, "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(
                                                Json.LENIENT.writeValueAsString(body)))
                        .build());
    }

    private HttpRequest.Builder request(String path, String type) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(shop + path))
                        .timeout(Duration.ofSeconds(60))
                        .setHeader("Content-Type", type)
                        .setHeader("Accept-Language", "en")
                        .setHeader("Origin", shop);
        if (!cookie.isEmpty()) {
            request.setHeader("Cookie", cookie).setHeader("X-Form-Token", formToken);
        }
        return request;
    }

    private HttpResponse<byte[]> sent(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
