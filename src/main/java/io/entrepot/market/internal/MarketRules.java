package io.entrepot.market.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** What a market must be before it is saved. */
final class MarketRules {
    private static final Set<String> COUNTRIES =
            Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private MarketRules() {}

    static void require(Market market) {
        if (!market.code().matches("[a-z][a-z0-9-]{1,15}")) {
            throw refused("A market's code is 2 to 16 small letters, digits or dashes.");
        }
        if (market.countries().isEmpty() || !COUNTRIES.containsAll(market.countries())) {
            throw refused(
                    "A market serves at least one country, each named by its ISO 3166-1 code.");
        }
        if (market.locales().isEmpty() || !market.locales().stream().allMatch(MarketRules::isTag)) {
            throw refused("A market speaks at least one language, each named by its BCP 47 tag.");
        }
        if (market.displayDecimals() > market.currency().getDefaultFractionDigits()) {
            throw refused(market.currency() + " has fewer decimals than are to be shown.");
        }
    }

    private static boolean isTag(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException notOne) {
            return false;
        }
    }

    private static Refusal refused(String why) {
        return Refusal.invalid("invalid_market", why);
    }
}
