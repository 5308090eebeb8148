package io.entrepot.payment.internal.stripe;

import io.entrepot.payment.internal.described.Description;
import io.entrepot.payment.internal.described.Examples;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Stripe's objects, built from the schemas of its description with the stub's facts over them. */
final class StripeObjects {
    private final Examples examples;
    private final Description description = Description.of(StripeStub.DESCRIPTION);

    StripeObjects(Examples examples) {
        this.examples = examples;
    }

    ObjectNode session(StripeBooks.Page page, boolean expanded) {
        ObjectNode fields = fields();
        fields.put("id", page.id)
                .put("object", "checkout.session")
                .put("livemode", false)
                .put("created", Instant.now().getEpochSecond())
                .put("expires_at", page.asked.path("expires_at").asLong())
                .put("mode", "payment")
                .put("client_reference_id", page.asked.path("client_reference_id").asString())
                .put("amount_total", page.amount)
                .put("currency", page.currency())
                .put("status", page.status)
                .put("payment_status", page.received > 0 ? "paid" : "unpaid");
        if (page.status.equals("open")) {
            fields.put("url", "https://checkout.stripe.com/c/pay/" + page.id);
        }
        fields.set("metadata", page.asked.path("metadata"));
        if (page.intentStatus.isEmpty()) {
            fields.putNull("payment_intent");
        } else if (expanded) {
            fields.set("payment_intent", intent(page));
        } else {
            fields.put("payment_intent", page.intent);
        }
        return of("checkout.session", fields);
    }

    ObjectNode intent(StripeBooks.Page page) {
        ObjectNode fields = fields();
        fields.put("id", page.intent)
                .put("object", "payment_intent")
                .put("livemode", false)
                .put("amount", page.amount)
                .put("amount_received", page.received)
                .put("currency", page.currency())
                .put("capture_method", page.manual() ? "manual" : "automatic")
                .put("status", page.intentStatus);
        ObjectNode metadata = (ObjectNode) page.asked.at("/payment_intent_data/metadata");
        ObjectNode all = metadata.deepCopy();
        page.captureMetadata.properties().forEach(each -> all.set(each.getKey(), each.getValue()));
        fields.set("metadata", all);
        fields.set("latest_charge", charge(page));
        return of("payment_intent", fields);
    }

    ObjectNode charge(StripeBooks.Page page) {
        ObjectNode fields = fields();
        fields.put("id", "ch_" + page.intent)
                .put("object", "charge")
                .put("amount", page.amount)
                .put("amount_captured", page.received)
                .put("amount_refunded", page.refunded())
                .put("captured", page.received > 0)
                .put("currency", page.currency())
                .put("payment_intent", page.intent)
                .put("status", "succeeded");
        fields.set("metadata", page.asked.at("/payment_intent_data/metadata"));
        return of("charge", fields);
    }

    ObjectNode refund(StripeBooks.Refund refund) {
        ObjectNode fields = fields();
        fields.put("id", refund.id())
                .put("object", "refund")
                .put("amount", refund.amount())
                .put("currency", refund.page().currency())
                .put("payment_intent", refund.page().intent)
                .put("status", "succeeded");
        fields.set("metadata", refund.metadata());
        return of("refund", fields);
    }

    <T> ObjectNode list(String url, List<T> all, Function<T, ObjectNode> object) {
        ObjectNode list = fields();
        list.put("object", "list").put("url", url).put("has_more", false);
        ArrayNode data = list.putArray("data");
        all.forEach(each -> data.add(object.apply(each)));
        return list;
    }

    ObjectNode event(String id, String type, JsonNode object) {
        ObjectNode fields = fields();
        fields.put("id", id).put("object", "event").put("type", type).put("livemode", false);
        fields.putObject("data").set("object", object);
        return of("event", fields);
    }

    private ObjectNode of(String schema, ObjectNode fields) {
        return examples.with(description.schema(schema), fields);
    }

    private static ObjectNode fields() {
        return Description.JSON.createObjectNode();
    }
}
