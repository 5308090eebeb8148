package io.entrepot.cart.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/** What a basket takes in. */
final class CartRules {
    static final int MOST_LINES = 100;
    static final int MOST_PIECES = 999;
    static final int MOST_COUPONS = 5;

    private CartRules() {}

    static void quantity(int quantity, int least) {
        if (quantity < least || quantity > MOST_PIECES) {
            throw new Refusal(
                    "quantity_out_of_range",
                    Refusal.Kind.INVALID,
                    "A line holds %d to %d pieces.".formatted(least, MOST_PIECES),
                    Map.of("min", least, "max", MOST_PIECES));
        }
    }

    static void room(int lines) {
        if (lines >= MOST_LINES) {
            throw new Refusal(
                    "cart_full",
                    Refusal.Kind.INVALID,
                    "A basket holds %d lines.".formatted(MOST_LINES),
                    Map.of("max", MOST_LINES));
        }
    }

    static void couponRoom(int coupons) {
        if (coupons >= MOST_COUPONS) {
            throw new Refusal(
                    "too_many_coupons",
                    Refusal.Kind.UNPROCESSABLE,
                    "A basket takes %d coupons.".formatted(MOST_COUPONS),
                    Map.of("max", MOST_COUPONS));
        }
    }

    /** The country asked for when the market serves it, its first one when none was asked for. */
    static String country(Market market, @Nullable String country) {
        if (country == null) {
            return market.countries().getFirst();
        }
        if (!market.serves(country)) {
            throw new Refusal(
                    "country_not_served",
                    Refusal.Kind.UNPROCESSABLE,
                    "This shop does not send to " + country + " from this market.",
                    Map.of("country", country));
        }
        return country;
    }

    /** A language that the market speaks, whatever region the tag adds. */
    static void locale(Market market, String locale) {
        String language = Locale.forLanguageTag(locale).getLanguage();
        boolean spoken =
                market.locales().stream()
                        .anyMatch(tag -> Locale.forLanguageTag(tag).getLanguage().equals(language));
        if (language.isEmpty() || locale.length() > 20 || !spoken) {
            throw new Refusal(
                    "unknown_locale",
                    Refusal.Kind.INVALID,
                    "This market does not speak " + locale + ".",
                    Map.of("locales", market.locales()));
        }
    }
}
