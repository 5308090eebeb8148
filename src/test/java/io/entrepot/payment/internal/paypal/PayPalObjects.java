package io.entrepot.payment.internal.paypal;

import io.entrepot.payment.internal.described.Description;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** PayPal's objects; every one that leaves the stub is checked against the description. */
final class PayPalObjects {
    static final String MERCHANT = "ABCDEFGHJKLMN";

    private PayPalObjects() {}

    static ObjectNode order(PayPalBooks.Order order) {
        ObjectNode body = node();
        body.put("id", order.id).put("intent", "AUTHORIZE").put("status", order.status);
        ObjectNode unit = body.putArray("purchase_units").addObject();
        unit.put("reference_id", "default").put("custom_id", order.custom());
        unit.set("amount", amount(order, order.value));
        unit.putObject("payee").put("merchant_id", MERCHANT);
        if (!order.holdStatus.isEmpty()) {
            ObjectNode payments = unit.putObject("payments");
            payments.putArray("authorizations").add(hold(order));
            ArrayNode captures = payments.putArray("captures");
            order.captures.forEach(each -> captures.add(capture(order, each)));
            ArrayNode refunds = payments.putArray("refunds");
            order.refunds.forEach(each -> refunds.add(refund(order, each)));
        }
        ObjectNode link = body.putArray("links").addObject();
        link.put("href", "https://www.paypal.com/checkoutnow?token=" + order.id)
                .put("rel", "payer-action")
                .put("method", "GET");
        return body;
    }

    static ObjectNode hold(PayPalBooks.Order order) {
        ObjectNode body = node();
        body.put("id", order.hold).put("status", order.holdStatus).put("custom_id", order.custom());
        body.set("amount", amount(order, order.value));
        return body;
    }

    static ObjectNode capture(PayPalBooks.Order order, PayPalBooks.Part part) {
        ObjectNode body = node();
        body.put("id", part.id())
                .put("status", "COMPLETED")
                .put("custom_id", order.custom())
                .put("invoice_id", part.ours());
        body.set("amount", amount(order, part.value()));
        return body;
    }

    static ObjectNode refund(PayPalBooks.Order order, PayPalBooks.Part part) {
        ObjectNode body = node();
        body.put("id", part.id()).put("status", "COMPLETED").put("custom_id", part.ours());
        body.set("amount", amount(order, part.value()));
        body.putArray("links")
                .addObject()
                .put("href", "https://api-m.paypal.com/v2/payments/captures/" + part.parent())
                .put("rel", "up")
                .put("method", "GET");
        return body;
    }

    static ObjectNode error(String issue) {
        ObjectNode body = node();
        body.put("name", "UNPROCESSABLE_ENTITY");
        body.putArray("details").addObject().put("issue", issue);
        return body;
    }

    static ObjectNode amount(PayPalBooks.Order order, String value) {
        return node().put("currency_code", order.currency()).put("value", value);
    }

    static ObjectNode node() {
        return Description.JSON.createObjectNode();
    }
}
