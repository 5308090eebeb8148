package io.entrepot.payment.internal.stripe;

import io.entrepot.payment.internal.described.Message;
import io.entrepot.payment.internal.wire.Hmac;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Signs events the way Stripe does. */
final class StripeSender {
    private final StripeObjects objects;
    private final String secret;
    private final List<byte[]> bodies = new ArrayList<>();

    StripeSender(StripeObjects objects, String secret) {
        this.objects = objects;
        this.secret = secret;
    }

    synchronized void send(String type, JsonNode object) {
        String id = "evt_" + (bodies.size() + 1);
        bodies.add(objects.event(id, type, object).toString().getBytes(StandardCharsets.UTF_8));
    }

    synchronized List<Message> messages() {
        return bodies.stream().map(each -> signed(each, Instant.now())).toList();
    }

    synchronized byte[] newest() {
        return bodies.getLast();
    }

    List<Message> forgeries() {
        byte[] changed = newest().clone();
        changed[changed.length - 2] ^= 1;
        Message good = signed(newest(), Instant.now());
        String header = good.header().apply("Stripe-Signature");
        return List.of(
                new Message(good.headers(), changed),
                new Message(Map.of(), newest()),
                new Message(Map.of("Stripe-Signature", header.replace("v1=", "v0=")), newest()),
                signed(newest(), Instant.now(), "whsec_other"),
                signed(newest(), Instant.now(), "x"));
    }

    Message signed(byte[] body, Instant at) {
        return signed(body, at, secret);
    }

    private static Message signed(byte[] body, Instant at, String secret) {
        byte[] prefix = (at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8);
        byte[] mac = Hmac.sha256(secret.getBytes(StandardCharsets.UTF_8), prefix, body);
        return new Message(
                Map.of(
                        "Stripe-Signature",
                        "t=%d,v1=%s,v0=%s"
                                .formatted(
                                        at.getEpochSecond(),
                                        HexFormat.of().formatHex(mac),
                                        "0".repeat(64))),
                body);
    }
}
