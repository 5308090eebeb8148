package io.entrepot.payment.internal.stripe;

import io.entrepot.payment.internal.wire.Form;
import io.entrepot.payment.spi.PaymentGateway.Start;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * The form that opens a page at Stripe. It is made of what never changes about the payment, so that
 * it is the same each time it is sent under its key.
 */
final class StripeStart {
    /** Longer than we send it again for; a page must be open for half an hour at least. */
    private static final Duration OPEN = Duration.ofHours(2);

    private static final int MOST_NAME = 250;

    /** Those of Stripe's page among the languages that a shop may have. */
    private static final Set<String> LOCALES =
            Set.of(
                    "bg", "cs", "da", "de", "el", "en", "en-GB", "es", "es-419", "et", "fi", "fil",
                    "fr", "fr-CA", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "mt", "nb",
                    "nl", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sl", "sv", "th", "tr", "vi", "zh",
                    "zh-HK", "zh-TW");

    private StripeStart() {}

    static Form form(Start start, StripeMethods method, long units) {
        String name = start.description();
        String id = start.paymentId().toString();
        return new Form()
                .with("mode", "payment")
                .with("client_reference_id", id)
                .with("success_url", start.returnUrl())
                .with("cancel_url", start.returnUrl())
                .with("locale", locale(start.locale()))
                .with("expires_at", start.startedAt().plus(OPEN).getEpochSecond())
                .with("payment_method_types[0]", method.type())
                .with("line_items[0][quantity]", 1)
                .with(
                        "line_items[0][price_data][currency]",
                        start.amount().currency().getCurrencyCode().toLowerCase(Locale.ROOT))
                .with("line_items[0][price_data][unit_amount]", units)
                .with(
                        "line_items[0][price_data][product_data][name]",
                        name.length() > MOST_NAME ? name.substring(0, MOST_NAME) : name)
                .with("metadata[payment]", id)
                .with("payment_intent_data[capture_method]", method.held() ? "manual" : "automatic")
                .with("payment_intent_data[description]", name)
                .with("payment_intent_data[metadata][payment]", id)
                .with("expand[0]", "payment_intent.latest_charge");
    }

    private static String locale(String tag) {
        String plain = tag.replace("Hant", "TW").replace("Hans", "CN");
        if (LOCALES.contains(plain)) {
            return plain;
        }
        String language = Locale.forLanguageTag(plain).getLanguage();
        return LOCALES.contains(language) ? language : "auto";
    }
}
