package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The journey that the platform exists for, told once and walked wherever the shop runs: somebody
 * in Germany buys two things, the operator ships them, the books are right.
 */
final class MainJourney {
    private final String shop;
    private final Path data;

    MainJourney(String shop, Path data) {
        this.shop = shop;
        this.data = data;
    }

    void walk() {
        Shopper shopper = new Shopper(shop, Place.GERMANY);
        JsonNode checkout = shopper.checkout(shopper.cart("stoneware-teapot-600", "vacuum-flask"));
        landedCostIsRight(checkout.get("quote"));
        JsonNode completion = shopper.complete(checkout);
        assertThat(completion.get("state").asString()).isEqualTo("PAYMENT_REQUIRED");
        shopper.pay(completion);
        JsonNode link = completion.get("order");
        shopper.orderOnceItIs(link, "order", "CONFIRMED");
        assertThat(shopper.complete(checkout).get("state").asString()).isEqualTo("CONFIRMED");

        Clerk clerk = Clerk.operator(shop, data);
        String order = "/api/v1/console/orders/" + link.get("id").asString();
        ship(clerk, order);
        shopper.orderOnceItIs(link, "payment", "CAPTURED");
        receiptIsHandedOut(shopper, link);
        JsonNode seen = shopper.orderOnceItIs(link, "delivery", "DELIVERED");
        assertThat(seen.get("shipments").get(0).get("events")).hasSizeGreaterThanOrEqualTo(3);
        booksAreRight(clerk, order, seen);
    }

    /** Two tariff lines: EUR 6 of duty, VAT on everything, and the parts make the total. */
    private static void landedCostIsRight(JsonNode quote) {
        assertThat(quote.get("incoterm").asString()).isEqualTo("DDP");
        assertThat(amounts(quote, "DUTY")).containsExactly("6.00");
        assertThat(amounts(quote, "GOODS")).containsExactlyInAnyOrder("33.53", "45.21");
        assertThat(amounts(quote, "TAX")).containsExactly("18.49");
        assertThat(quote.get("total").get("amount").asString()).isEqualTo("115.79");
        quote.get("amounts")
                .forEach(each -> assertThat(each.get("estimate").asBoolean()).isFalse());
    }

    private static List<String> amounts(JsonNode quote, String kind) {
        List<String> found = new ArrayList<>();
        for (JsonNode amount : quote.get("amounts")) {
            if (amount.get("kind").asString().equals(kind)) {
                found.add(amount.get("money").get("amount").asString());
            }
        }
        return found;
    }

    /** To whoever shows the secret, and to nobody else. */
    private static void receiptIsHandedOut(Shopper shopper, JsonNode link) {
        String path = "/api/v1/orders/" + link.get("id").asString() + "/receipt";
        HttpResponse<byte[]> receipt =
                shopper.file(path + "?secret=" + link.get("secret").asString());
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(new String(receipt.body(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(receipt.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(receipt.headers().firstValue("Content-Type")).contains("application/pdf");
        for (String wrong : List.of("", "?secret=", "?secret=" + "A".repeat(43))) {
            assertThat(shopper.get(path + wrong).status()).as(wrong).isEqualTo(404);
        }
    }

    static void ship(Clerk clerk, String order) {
        JsonNode booked = clerk.post(order + "/shipment", null);
        String shipment = booked.get("shipments").get(0).get("id").asString();
        byte[] invoice = clerk.file(order + "/commercial-invoice");
        assertThat(new String(invoice, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        String parcel = "/api/v1/console/shipments/" + shipment;
        clerk.post(parcel + "/hand-over", null);
        for (String status : List.of("DEPARTED", "CUSTOMS_RELEASED", "DELIVERED")) {
            clerk.post(
                    parcel + "/events", Map.of("status", status, "location", "Frankfurt am Main"));
        }
    }

    /**
     * Authorised and captured, then goods, freight, duty and VAT to the cent; every invariant true.
     */
    private static void booksAreRight(Clerk clerk, String order, JsonNode seen) {
        Map<String, String> expected =
                Map.of(
                        "P01 authorised", "115.79",
                        "P02 captured", "115.79",
                        "P10 dispatched", "78.74",
                        "P11 dispatched", "12.56",
                        "P12 dispatched", "6.00",
                        "P13 dispatched", "18.49");
        long end = System.nanoTime() + 60_000_000_000L;
        while (!transfers(clerk, order).equals(expected) && System.nanoTime() < end) {
            ShopProcess.pause();
        }
        assertThat(transfers(clerk, order)).isEqualTo(expected);
        assertThat(clerk.get("/api/v1/console/mails").toString())
                .contains(seen.get("number").asString());
        JsonNode verified = clerk.post("/api/v1/console/verify", null);
        assertThat(verified.toString()).contains("HOLDS").doesNotContain("BROKEN", "FAILED");
    }

    /** What was posted for the order: the sum of each rule's transfers. */
    static Map<String, String> transfers(Clerk clerk, String order) {
        JsonNode answer = clerk.get(order + "/transfers");
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (JsonNode transfer : answer.isArray() ? answer : answer.get("items")) {
            sums.merge(
                    transfer.get("kind").asString(),
                    new BigDecimal(transfer.get("amount").get("amount").asString()),
                    BigDecimal::add);
        }
        return sums.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, sum -> sum.getValue().toPlainString()));
    }
}
