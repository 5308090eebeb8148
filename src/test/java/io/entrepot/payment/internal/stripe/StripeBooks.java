package io.entrepot.payment.internal.stripe;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What the stub remembers of pages, intents and refunds. */
final class StripeBooks {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final List<Page> pages = new ArrayList<>();

    static final class Page {
        final String id = "cs_test_" + NUMBER.incrementAndGet();
        final String intent = "pi_" + NUMBER.incrementAndGet();
        final JsonNode asked;
        final List<Refund> refunds = new ArrayList<>();
        long amount;
        long received;
        String status = "open";
        String intentStatus = "";
        JsonNode captureMetadata = JsonNodeFactory.instance.objectNode();

        Page(JsonNode asked) {
            this.asked = asked;
            this.amount = asked.at("/line_items/0/price_data/unit_amount").asLong();
        }

        boolean manual() {
            return asked.at("/payment_intent_data/capture_method").asString().equals("manual");
        }

        synchronized void pay() {
            status = "complete";
            intentStatus = manual() ? "requires_capture" : "succeeded";
            received = manual() ? 0 : amount;
        }

        synchronized boolean capture(JsonNode body) {
            long wish = body.path("amount_to_capture").asLong(amount);
            if (!intentStatus.equals("requires_capture") || wish > amount) {
                return false;
            }
            intentStatus = "succeeded";
            received = wish;
            captureMetadata = body.path("metadata");
            return true;
        }

        synchronized Refund refund(long refunded, JsonNode metadata) {
            var refund = new Refund("re_" + NUMBER.incrementAndGet(), this, refunded, metadata);
            refunds.add(refund);
            return refund;
        }

        synchronized long refunded() {
            return refunds.stream().mapToLong(Refund::amount).sum();
        }

        String currency() {
            return asked.at("/line_items/0/price_data/currency").asString();
        }
    }

    record Refund(String id, Page page, long amount, JsonNode metadata) {}

    synchronized Page open(JsonNode asked) {
        var page = new Page(asked);
        pages.add(page);
        return page;
    }

    synchronized List<Page> newestFirst() {
        return List.copyOf(pages).reversed();
    }

    synchronized Optional<Page> page(String id) {
        return pages.stream().filter(each -> each.id.equals(id)).findFirst();
    }

    synchronized Page byIntent(String id) {
        return pages.stream().filter(each -> each.intent.equals(id)).findFirst().orElseThrow();
    }

    synchronized List<Page> of(UUID payment) {
        return pages.stream()
                .filter(
                        each ->
                                each.asked
                                        .path("client_reference_id")
                                        .asString()
                                        .equals(payment.toString()))
                .toList();
    }

    Page only(UUID payment) {
        List<Page> all = of(payment);
        if (all.size() != 1) {
            throw new IllegalStateException(all.size() + " pages for " + payment);
        }
        return all.getFirst();
    }
}
