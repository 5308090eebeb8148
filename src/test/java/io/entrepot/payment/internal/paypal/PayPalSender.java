package io.entrepot.payment.internal.paypal;

import io.entrepot.payment.internal.described.Description;
import io.entrepot.payment.internal.described.Message;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The stub's webhooks, and its word on which of them are its own. */
final class PayPalSender {
    static final String WEBHOOK = "8PT597110X687430L";

    private final List<byte[]> bodies = new ArrayList<>();

    synchronized void send(String type, JsonNode resource) {
        ObjectNode event = PayPalObjects.node();
        event.put("id", "WH-" + (bodies.size() + 1)).put("event_type", type);
        event.put("create_time", "2026-11-23T12:00:00Z");
        event.set("resource", resource);
        bodies.add(event.toString().getBytes(StandardCharsets.UTF_8));
    }

    synchronized List<Message> messages() {
        var messages = new ArrayList<Message>();
        for (int i = 0; i < bodies.size(); i++) {
            messages.add(new Message(headers(i, "sig" + i), bodies.get(i)));
        }
        return messages;
    }

    synchronized List<Message> forgeries() {
        int last = bodies.size() - 1;
        byte[] body = bodies.get(last);
        byte[] changed =
                new String(body, StandardCharsets.UTF_8)
                        .replaceFirst("\"id\":\"WH", "\"id\":\"WX")
                        .getBytes(StandardCharsets.UTF_8);
        var elsewhere = new java.util.HashMap<>(headers(last, "sig" + last));
        elsewhere.put("PAYPAL-CERT-URL", "https://api.paypal.com.evil.example/cert");
        return List.of(
                new Message(headers(last, "sig" + last), changed),
                new Message(headers(last, "other" + last), body),
                new Message(elsewhere, body),
                new Message(Map.of(), body));
    }

    /** What PayPal answers when it is asked whether it sent this. */
    synchronized boolean isGenuine(JsonNode question) {
        String signature = question.path("transmission_sig").asString();
        if (!signature.matches("sig\\d+")
                || !WEBHOOK.equals(question.path("webhook_id").asString())) {
            return false;
        }
        byte[] sent = bodies.get(Integer.parseInt(signature.substring(3)));
        return Description.JSON.readTree(sent).equals(question.path("webhook_event"));
    }

    private static Map<String, String> headers(int number, String signature) {
        return Map.of(
                "PAYPAL-TRANSMISSION-ID", "t-" + number,
                "PAYPAL-TRANSMISSION-TIME", "2026-11-23T12:00:00Z",
                "PAYPAL-TRANSMISSION-SIG", signature,
                "PAYPAL-CERT-URL", "https://api.paypal.com/v1/notifications/certs/CERT-1",
                "PAYPAL-AUTH-ALGO", "SHA256withRSA");
    }
}
