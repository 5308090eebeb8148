package io.entrepot.payment.internal.stripe;

import io.entrepot.payment.internal.stripe.StripeWire.Event;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.HookReading;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.UUID;

/**
 * What an event of Stripe is about. None of its amounts is believed: it only says which payment to
 * ask for.
 */
final class StripeHooks {
    private StripeHooks() {}

    static HookReading reading(byte[] body, boolean live) {
        try {
            Event event = event(body);
            return event.livemode() == live
                    ? new HookReading.Genuine(event.id())
                    : new HookReading.Forged("it is of the other mode");
        } catch (JacksonException e) {
            return new HookReading.Forged("it isn't an event");
        }
    }

    static HookNews news(byte[] body) {
        Event event = event(body);
        JsonNode object = event.data().object();
        Optional<UUID> payment = ours(object);
        if (payment.isPresent()) {
            return HookNews.Changed.payment(payment.get());
        }
        String intent = text(object, "payment_intent");
        return intent.isEmpty() || !isAboutMoney(event.type())
                ? new HookNews.Nothing(event.type())
                : new HookNews.Changed(HookNews.By.AUTHORISATION, intent);
    }

    /** Of these we need every one; an intent that isn't ours is for a person to look at. */
    private static boolean isAboutMoney(String type) {
        return type.startsWith("charge.dispute.");
    }

    private static Optional<UUID> ours(JsonNode object) {
        String own = object.path("metadata").path("payment").asString("");
        String reference = own.isEmpty() ? text(object, "client_reference_id") : own;
        try {
            return Optional.of(UUID.fromString(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode object, String name) {
        return object.path(name).asString("");
    }

    private static Event event(byte[] body) {
        return StripeWire.MAPPER.readValue(body, Event.class);
    }
}
