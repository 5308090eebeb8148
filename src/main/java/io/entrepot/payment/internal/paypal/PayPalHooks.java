package io.entrepot.payment.internal.paypal;

import io.entrepot.payment.internal.paypal.PayPalWire.Event;
import io.entrepot.payment.internal.wire.WireReply;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.HookNews.By;
import io.entrepot.payment.spi.HookReading;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * PayPal's webhooks. PayPal itself says whether it sent one: the signature's parts and the message
 * as it came go back to it. What can't be true isn't asked about, so that strangers can't make us
 * call.
 */
final class PayPalHooks {
    private static final Pattern TRANSMISSION = Pattern.compile("(?!\\d+$)\\w+\\S{0,49}");
    private static final Pattern SIGNATURE = Pattern.compile("(?!\\d+$)\\w+\\S{0,499}");
    private static final Pattern ALGORITHM = Pattern.compile("[a-zA-Z0-9]{1,100}");

    private final PayPalApi api;
    private final String webhookId;

    PayPalHooks(PayPalApi api, String webhookId) {
        this.api = api;
        this.webhookId = webhookId;
    }

    HookReading read(Function<String, String> header, byte[] body) {
        String transmission = header.apply("PAYPAL-TRANSMISSION-ID");
        String signature = header.apply("PAYPAL-TRANSMISSION-SIG");
        String certificate = header.apply("PAYPAL-CERT-URL");
        String algorithm = header.apply("PAYPAL-AUTH-ALGO");
        if (!TRANSMISSION.matcher(transmission).matches()
                || !SIGNATURE.matcher(signature).matches()
                || !ALGORITHM.matcher(algorithm).matches()
                || !isPayPals(certificate)) {
            return new HookReading.Forged("the signature is missing or malformed");
        }
        Event event;
        try {
            event = event(body);
        } catch (JacksonException | IllegalStateException e) {
            return new HookReading.Forged("it isn't an event");
        }
        ObjectNode question = PayPalWire.MAPPER.createObjectNode();
        question.put("auth_algo", algorithm)
                .put("cert_url", certificate)
                .put("transmission_id", transmission)
                .put("transmission_sig", signature)
                .put("transmission_time", header.apply("PAYPAL-TRANSMISSION-TIME"))
                .put("webhook_id", webhookId);
        return asked(event, withMessage(question.toString(), body));
    }

    /** The message goes back byte for byte: another order of its members has another signature. */
    private static String withMessage(String question, byte[] body) {
        return question.substring(0, question.length() - 1)
                + ",\"webhook_event\":"
                + new String(body, StandardCharsets.UTF_8)
                + "}";
    }

    private HookReading asked(Event event, String question) {
        WireReply reply = api.postText("/v1/notifications/verify-webhook-signature", question, "");
        if (!(reply instanceof WireReply.Got got)) {
            return new HookReading.Undecided("PayPal doesn't answer");
        }
        if (got.status() == 400 || got.status() == 422) {
            return new HookReading.Forged("PayPal can't read the signature");
        }
        if (!got.isGood()) {
            return new HookReading.Undecided("PayPal answers " + got.status());
        }
        var verdict = PayPalWire.MAPPER.readValue(got.body(), PayPalWire.Verdict.class);
        return "SUCCESS".equals(verdict.verificationStatus())
                ? new HookReading.Genuine(event.id())
                : new HookReading.Forged("the signature is wrong");
    }

    private static boolean isPayPals(String certificate) {
        try {
            URI url = URI.create(certificate);
            return "https".equals(url.getScheme())
                    && url.getHost() != null
                    && url.getHost().endsWith(".paypal.com")
                    && certificate.length() <= 500;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    HookNews news(byte[] body) {
        Event event = event(body);
        JsonNode resource = event.resource();
        String own =
                event.eventType().startsWith("CHECKOUT.ORDER.")
                        ? resource.at("/purchase_units/0/custom_id").asString("")
                        : resource.path("custom_id").asString("");
        if (RefundName.isOne(own)) {
            return new HookNews.Changed(By.MOVEMENT, RefundName.of(own).movement().toString());
        }
        try {
            return HookNews.Changed.payment(UUID.fromString(own));
        } catch (IllegalArgumentException e) {
            return new HookNews.Nothing(event.eventType());
        }
    }

    private static Event event(byte[] body) {
        Event event = PayPalWire.MAPPER.readValue(body, Event.class);
        if (event.id() == null || event.eventType() == null || event.resource() == null) {
            throw new IllegalStateException("It isn't an event");
        }
        return event;
    }
}
