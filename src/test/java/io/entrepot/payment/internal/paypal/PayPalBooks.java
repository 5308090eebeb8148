package io.entrepot.payment.internal.paypal;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What the stub remembers of orders, authorisations, captures and refunds. */
final class PayPalBooks {
    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    private final List<Order> orders = new ArrayList<>();

    /** A capture or refund; the parent of a refund is its capture. */
    record Part(String id, String value, String ours, String parent) {
        BigDecimal amount() {
            return new BigDecimal(value);
        }
    }

    static final class Order {
        final String id = "ORD" + NUMBER.incrementAndGet();
        final String hold = "AUT" + NUMBER.incrementAndGet();
        final JsonNode asked;
        final List<Part> captures = new ArrayList<>();
        final List<Part> refunds = new ArrayList<>();
        String value;
        String status = "PAYER_ACTION_REQUIRED";
        String holdStatus = "";

        Order(JsonNode asked) {
            this.asked = asked;
            this.value = asked.at("/purchase_units/0/amount/value").asString();
        }

        String currency() {
            return asked.at("/purchase_units/0/amount/currency_code").asString();
        }

        String custom() {
            return asked.at("/purchase_units/0/custom_id").asString();
        }

        BigDecimal taken() {
            return sum(captures);
        }

        BigDecimal returned() {
            return sum(refunds);
        }

        boolean isHeld() {
            return holdStatus.equals("CREATED") || holdStatus.equals("PARTIALLY_CAPTURED");
        }

        Part capture(JsonNode body) {
            var part =
                    new Part(
                            "CAP" + NUMBER.incrementAndGet(),
                            body.at("/amount/value").asString(),
                            body.path("invoice_id").asString(""),
                            hold);
            captures.add(part);
            boolean all = taken().compareTo(new BigDecimal(value)) >= 0;
            boolean last = all || body.path("final_capture").asBoolean(false);
            holdStatus = last ? "CAPTURED" : "PARTIALLY_CAPTURED";
            return part;
        }

        Part refund(String capture, JsonNode body) {
            var part =
                    new Part(
                            "REF" + NUMBER.incrementAndGet(),
                            body.at("/amount/value").asString(),
                            body.path("custom_id").asString(""),
                            capture);
            refunds.add(part);
            return part;
        }

        BigDecimal left(String capture) {
            BigDecimal whole =
                    sum(captures.stream().filter(each -> each.id().equals(capture)).toList());
            return whole.subtract(
                    sum(refunds.stream().filter(each -> each.parent().equals(capture)).toList()));
        }

        private static BigDecimal sum(List<Part> parts) {
            return parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    synchronized Order open(JsonNode asked) {
        var order = new Order(asked);
        orders.add(order);
        return order;
    }

    synchronized Order order(String id) {
        return orders.stream().filter(each -> each.id.equals(id)).findFirst().orElseThrow();
    }

    synchronized Order byHold(String id) {
        return orders.stream().filter(each -> each.hold.equals(id)).findFirst().orElseThrow();
    }

    synchronized Order byCapture(String id) {
        return orders.stream()
                .filter(each -> each.captures.stream().anyMatch(one -> one.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    synchronized List<Order> of(UUID payment) {
        return orders.stream().filter(each -> each.custom().equals(payment.toString())).toList();
    }

    Order only(UUID payment) {
        List<Order> all = of(payment);
        if (all.size() != 1) {
            throw new IllegalStateException(all.size() + " orders for " + payment);
        }
        return all.getFirst();
    }
}
