package io.entrepot.customs.internal;

import io.entrepot.customs.Flow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All rules at one version, immutable. A quote is made from one snapshot only, so that it can name
 * the version it was made from.
 *
 * @param layers the rules by destination and layer, in the order in which they are levied; made by
 *     {@link #of}
 */
record RuleSnapshot(
        String version,
        List<Rule> rules,
        Map<String, List<List<Rule>>> layers,
        Map<String, Set<String>> groupsOfCountry,
        List<Territory> territories,
        List<RestrictionRule> restrictions) {

    static RuleSnapshot of(
            String version, List<Rule> rules, Map<String, Set<String>> groups, Places places) {
        Set<String> countries = new HashSet<>(groups.keySet());
        rules.forEach(rule -> countries.addAll(rule.scope().destination().in()));
        Map<String, List<List<Rule>>> layers = new HashMap<>();
        for (Flow flow : Flow.values()) {
            List<Rule> ofFlow =
                    rules.stream().filter(rule -> rule.flows().contains(flow.code())).toList();
            countries.forEach(
                    country ->
                            layers.put(
                                    key(country, flow),
                                    layers(
                                            ofFlow,
                                            country,
                                            groups.getOrDefault(country, Set.of()))));
        }
        return new RuleSnapshot(
                version,
                List.copyOf(rules),
                Map.copyOf(layers),
                Map.copyOf(groups),
                places.territories(),
                places.restrictions());
    }

    /** What is known of places and lanes beside the rules. */
    record Places(List<Territory> territories, List<RestrictionRule> restrictions) {}

    private static List<List<Rule>> layers(List<Rule> rules, String country, Set<String> groups) {
        Map<String, List<Rule>> layers =
                rules.stream()
                        .filter(rule -> rule.scope().destination().covers(country, groups))
                        .sorted(Comparator.comparing(Rule::id))
                        .collect(
                                Collectors.groupingBy(
                                        rule ->
                                                "%03d %s"
                                                        .formatted(
                                                                rule.levy().sequence(),
                                                                rule.levy().layer()),
                                        TreeMap::new,
                                        Collectors.toList()));
        return List.copyOf(layers.values());
    }

    private static String key(String country, Flow flow) {
        return country + " " + flow.code();
    }

    /** The layers that speak about sales to a destination; none where we carry no law. */
    List<List<Rule>> layersFor(String country) {
        return layersFor(country, Flow.SALE);
    }

    List<List<Rule>> layersFor(String country, Flow flow) {
        return Objects.requireNonNull(layers.getOrDefault(key(country, flow), List.of()));
    }

    Set<String> groups(String country) {
        return Objects.requireNonNull(groupsOfCountry.getOrDefault(country, Set.of()));
    }

    /** Currencies in which a destination's thresholds and amounts speak on a day. */
    List<Currency> currenciesOf(String country, LocalDate day) {
        return layersFor(country).stream()
                .flatMap(List::stream)
                .filter(rule -> rule.enabled() && rule.period().contains(day))
                .flatMap(RuleSnapshot::currencies)
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    private static Stream<Currency> currencies(Rule rule) {
        Limit limit = rule.limit();
        return Stream.concat(
                Stream.ofNullable(limit == null ? null : limit.currency()),
                Stream.ofNullable(rule.levy().currency()));
    }

    Optional<Territory> territory(String country, String postcode) {
        String tidy = postcode.strip().toUpperCase(java.util.Locale.ROOT);
        return territories.stream()
                .filter(territory -> territory.country().equals(country))
                .filter(territory -> territory.postcode().matcher(tidy).matches())
                .findFirst();
    }

    /** Other rules for the same places, for examples that state rates of their own. */
    RuleSnapshot withRules(List<Rule> others) {
        return of(
                version + "+stated",
                others,
                groupsOfCountry,
                new Places(territories, restrictions));
    }
}
