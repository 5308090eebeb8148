package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.json.Json;
import io.entrepot.platform.web.Contract;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A shopper of one market at the shop's HTTP interface, in the words of the shop. */
final class Shopper {
    /** An answer with its status. */
    record Answer(int status, JsonNode body) {}

    /** A body as it is, for requests that no honest client would send. */
    record Raw(String text) {}

    private static final Pattern INPUT =
            Pattern.compile("<input[^>]*name=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]*)\"");
    private static final String GOOD_CARD = "4242424242424242";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String shop;
    private final Place place;

    Shopper(String shop, Place place) {
        this.shop = shop;
        this.place = place;
    }

    String variantOf(String slug) {
        JsonNode product = get("/api/v1/products/" + slug + "?market=" + place.market()).body();
        return product.get("variants").get(0).get("id").asString();
    }

    /** A new cart with one piece of the first product and two of the second. */
    JsonNode cart(String first, String second) {
        JsonNode cart =
                expect(
                        201,
                        send(
                                "POST",
                                "/api/v1/carts",
                                Map.of(
                                        "market", place.market(),
                                        "locale", place.locale(),
                                        "line",
                                                Map.of(
                                                        "variantId",
                                                        variantOf(first),
                                                        "quantity",
                                                        1))));
        return expect(
                200,
                send(
                        "POST",
                        "/api/v1/carts/" + cart.get("id").asString() + "/lines",
                        Map.of("variantId", variantOf(second), "quantity", 2)));
    }

    /** A checkout of the cart with address, the first service and the first way to pay. */
    JsonNode checkout(JsonNode cart) {
        JsonNode addressed = addressed(cart);
        return paidBy(addressed.get("methods").get(0).get("code").asString(), addressed);
    }

    /** The same with this way to pay. */
    JsonNode checkout(JsonNode cart, String method) {
        return paidBy(method, addressed(cart));
    }

    private JsonNode paidBy(String method, JsonNode checkout) {
        String path = "/api/v1/checkouts/" + checkout.get("id").asString();
        return expect(200, send("PUT", path + "/payment", Map.of("method", method)));
    }

    private JsonNode addressed(JsonNode cart) {
        JsonNode started =
                expect(
                        201,
                        send(
                                "POST",
                                "/api/v1/checkouts",
                                Map.of("cart", cart.get("id").asString())));
        String path = "/api/v1/checkouts/" + started.get("id").asString();
        JsonNode placed = expect(200, send("PUT", path + "/address", place.address()));
        String service = placed.get("quote").get("services").get(0).get("service").asString();
        return expect(200, send("PUT", path + "/shipping", Map.of("service", service)));
    }

    /** Presses the button, showing the total that the checkout showed. */
    Answer complete(JsonNode checkout, String key) {
        JsonNode total = checkout.get("quote").get("total");
        return send(
                "POST",
                "/api/v1/checkouts/" + checkout.get("id").asString() + "/complete",
                Map.of(
                        "total",
                        Map.of(
                                "amount", total.get("amount").asString(),
                                "currency", total.get("currency").asString())),
                Map.of("Idempotency-Key", key));
    }

    JsonNode complete(JsonNode checkout) {
        return expect(200, complete(checkout, UUID.randomUUID().toString()));
    }

    /** Types a test card into the provider's own page. */
    void pay(JsonNode completion) {
        String page = completion.get("redirectUrl").asString();
        String html = text(request("GET", page).build());
        Matcher form = FORM.matcher(html);
        assertThat(form.find()).as("a form on the payment page").isTrue();
        Map<String, String> fields = new HashMap<>();
        Matcher inputs = INPUT.matcher(html);
        while (inputs.find()) {
            fields.putIfAbsent(inputs.group(1), inputs.group(2));
        }
        fields.putAll(Map.of("number", GOOD_CARD, "expiry", "12/39", "cvc", "123"));
        String body =
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        text(
                request("POST", URI.create(page).resolve(form.group(1)).toString(), body)
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .build());
    }

    Answer order(JsonNode link) {
        return atOrder("GET", link, "");
    }

    /** How the order is paid, and what to transfer. */
    JsonNode due(JsonNode link) {
        return expect(200, atOrder("GET", link, "/payment"));
    }

    void cancel(JsonNode link) {
        expect(200, atOrder("POST", link, "/cancel"));
    }

    private Answer atOrder(String method, JsonNode link, String path) {
        return send(
                method,
                "/api/v1/orders/" + link.get("id").asString() + path,
                null,
                Map.of("Order-Secret", link.get("secret").asString()));
    }

    /** Asks for the order until it is in this state. */
    JsonNode orderOnceItIs(JsonNode link, String lifecycle, String state) {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        JsonNode order = order(link).body();
        while (!order.path("states").path(lifecycle).asString("").equals(state)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "%s never became %s: %s".formatted(lifecycle, state, order));
            }
            ShopProcess.pause();
            order = order(link).body();
        }
        return order;
    }

    /** A download, with its headers. */
    HttpResponse<byte[]> file(String path) {
        return exchange(
                request("GET", shop + path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer send(String method, String path, Object body) {
        return send(method, path, body, Map.of());
    }

    Answer send(String method, String path, Object body, Map<String, String> headers) {
        HttpRequest.Builder request =
                body == null
                        ? request(method, shop + path)
                        : request(method, shop + path, written(body));
        headers.forEach(request::setHeader);
        HttpResponse<String> response = exchange(request.build());
        String text = response.body();
        JsonNode answer = text.isEmpty() ? Json.LENIENT.nullNode() : Json.LENIENT.readTree(text);
        Contract.COMMITTED.hold(method, path, response.statusCode(), answer);
        return new Answer(response.statusCode(), answer);
    }

    private static String written(Object body) {
        return body instanceof Raw(String text) ? text : Json.LENIENT.writeValueAsString(body);
    }

    private HttpRequest.Builder request(String method, String url) {
        return builder(url).method(method, HttpRequest.BodyPublishers.noBody());
    }

    private HttpRequest.Builder request(String method, String url, String body) {
        return builder(url)
                .setHeader("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder builder(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(60))
                .setHeader("Accept-Language", place.locale());
    }

    private String text(HttpRequest request) {
        return exchange(request).body();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        return exchange(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> reading) {
        try {
            return http.send(request, reading);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static JsonNode expect(int status, Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        return answer.body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
