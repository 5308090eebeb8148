package io.entrepot.market.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;
import io.entrepot.market.MarketRow;
import io.entrepot.market.Rounding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a market must be before it is saved: named rules, each of which says what it wants. */
final class MarketRules {
    private static final Set<String> COUNTRIES =
            Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    private static final int MOST_SPREAD = 1_000;

    /** A field, what has to hold of it, and the sentence when it doesn't. */
    private record Rule(String field, Predicate<Market> holds, String wants) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule(
                            "code",
                            market -> market.code().matches("[a-z][a-z0-9-]{1,15}"),
                            "A market's code is 2 to 16 small letters, digits or dashes."),
                    new Rule(
                            "countries",
                            market ->
                                    !market.countries().isEmpty()
                                            && COUNTRIES.containsAll(market.countries())
                                            && distinct(market.countries()),
                            "A market serves at least one country, each named once by its ISO"
                                    + " 3166-1 code."),
                    new Rule(
                            "locales",
                            market ->
                                    !market.locales().isEmpty()
                                            && market.locales().stream()
                                                    .allMatch(MarketRules::isTag)
                                            && distinct(market.locales()),
                            "A market speaks at least one language, each named once by its BCP 47"
                                    + " tag."),
                    new Rule(
                            "displayDecimals",
                            market ->
                                    market.displayDecimals() >= 0
                                            && market.displayDecimals()
                                                    <= market.currency().getDefaultFractionDigits(),
                            "The currency has fewer decimals than are to be shown."),
                    new Rule(
                            "incoterms",
                            market ->
                                    distinct(market.terms().incoterms())
                                            && market.terms().incoterms().stream()
                                                    .findFirst()
                                                    .filter(market.incoterm()::equals)
                                                    .isPresent(),
                            "The market's own incoterm is the first of those it offers."),
                    new Rule(
                            "roundings",
                            market ->
                                    market.terms().roundings().stream()
                                                    .allMatch(each -> fits(each, market))
                                            && distinct(
                                                    market.terms().roundings().stream()
                                                            .map(
                                                                    each ->
                                                                            each.level()
                                                                                    + ":"
                                                                                    + each
                                                                                            .country())
                                                            .toList()),
                            "A rounding has an interval of 1 to 100,000 in the market's currency,"
                                    + " and there is one for each level and country."),
                    new Rule(
                            "fxSpreadBasisPoints",
                            market ->
                                    market.terms().fxSpreadBasisPoints() >= 0
                                            && market.terms().fxSpreadBasisPoints() <= MOST_SPREAD,
                            "The spread on exchange rates is 0 to 10 per cent."),
                    new Rule(
                            "returnDays",
                            market -> market.returnDays() >= 0 && market.returnDays() <= 3650,
                            "Goods can be returned for 0 to 3,650 days."),
                    new Rule(
                            "legalTexts",
                            market ->
                                    market.terms().legalTexts().values().stream()
                                            .allMatch(
                                                    slug ->
                                                            slug.matches(
                                                                    "[a-z0-9][a-z0-9-]{0,80}")),
                            "A legal text is named by the end of its address."));

    private MarketRules() {}

    static void require(Market market, List<MarketRow> others) {
        for (Rule rule : RULES) {
            if (!rule.holds().test(market)) {
                throw refused(rule.field(), rule.wants());
            }
        }
        if (market.open()) {
            servedElsewhere(market, others)
                    .ifPresent(
                            country -> {
                                throw refused(
                                        "countries",
                                        country + " is served by another open market already.");
                            });
        }
    }

    /** A shopper's country leads to one market; two open ones would make that chance. */
    private static Optional<String> servedElsewhere(Market market, List<MarketRow> others) {
        return others.stream()
                .map(MarketRow::market)
                .filter(other -> other.open() && !other.code().equals(market.code()))
                .flatMap(other -> other.countries().stream())
                .filter(market::serves)
                .findFirst();
    }

    private static boolean fits(Rounding rounding, Market market) {
        return rounding.currency().equals(market.currency())
                && rounding.stepMinor() >= 1
                && rounding.stepMinor() <= 100_000
                && (rounding.country() == null || market.serves(rounding.country()));
    }

    private static boolean distinct(List<?> all) {
        return new HashSet<>(all).size() == all.size();
    }

    private static boolean isTag(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException notOne) {
            return false;
        }
    }

    private static Refusal refused(String field, String why) {
        return new Refusal("invalid_market", Refusal.Kind.INVALID, why, Map.of("field", field));
    }
}
