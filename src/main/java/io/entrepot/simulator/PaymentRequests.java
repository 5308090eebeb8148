package io.entrepot.simulator;

import io.entrepot.simulator.SimulatedPayment.Terms;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Currency;

/** What the shop may ask for; each checks itself and says what is wrong with it. */
final class PaymentRequests {
    private static final long LARGEST_AMOUNT = 99_999_999_999L;

    private PaymentRequests() {}

    /** A new payment. */
    record Create(
            long amount,
            String currency,
            String reference,
            @Nullable CaptureMode capture,
            String returnUrl,
            @Nullable String description,
            @Nullable String locale,
            @Nullable String country) {
        Create {
            requireAmount(amount);
            requireCurrency(currency);
            requireText("reference", reference, 200);
            requireUrl(returnUrl);
            requireAtMost("description", description, 500);
            requireAtMost("locale", locale, 20);
            requireAtMost("country", country, 2);
        }

        Terms terms() {
            return new Terms(
                    amount,
                    currency,
                    reference,
                    capture == null ? CaptureMode.MANUAL : capture,
                    returnUrl,
                    orEmpty(description),
                    orEmpty(locale),
                    orEmpty(country));
        }
    }

    /** Part or all of what is authorised. */
    record Capture(long amount, @Nullable String reference) {
        Capture {
            requireAmount(amount);
            requireAtMost("reference", reference, 200);
        }
    }

    /** Part or all of what is captured. */
    record Refund(long amount, String reference) {
        Refund {
            requireAmount(amount);
            requireText("reference", reference, 200);
        }
    }

    private static void requireAmount(long amount) {
        if (amount < 1 || amount > LARGEST_AMOUNT) {
            throw new IllegalArgumentException("amount must be 1 to " + LARGEST_AMOUNT);
        }
    }

    private static void requireCurrency(@Nullable String currency) {
        requireText("currency", currency, 3);
        boolean known =
                Currency.getAvailableCurrencies().stream()
                        .anyMatch(each -> each.getCurrencyCode().equals(currency));
        if (!known) {
            throw new IllegalArgumentException("currency is not an ISO 4217 code");
        }
    }

    private static void requireUrl(@Nullable String url) {
        requireText("return_url", url, 2_000);
        try {
            var uri = new URI(orEmpty(url));
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("return_url is not a URL", e);
        }
        throw new IllegalArgumentException("return_url must be an absolute web address");
    }

    private static void requireText(String name, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        requireAtMost(name, text, most);
    }

    private static void requireAtMost(String name, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            throw new IllegalArgumentException(name + " has more than " + most + " characters");
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
