package io.entrepot.customs.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
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
 */
record RuleSnapshot(
        String version,
        List<Rule> rules,
        Map<String, Set<String>> groupsOfCountry,
        List<Territory> territories,
        List<RestrictionRule> restrictions) {

    RuleSnapshot {
        rules = List.copyOf(rules);
        groupsOfCountry = Map.copyOf(groupsOfCountry);
        territories = List.copyOf(territories);
        restrictions = List.copyOf(restrictions);
    }

    /** The layers that speak about a destination, in the order in which they are levied. */
    List<List<Rule>> layersFor(String country) {
        Set<String> groups = groups(country);
        Map<String, List<Rule>> layers =
                rules.stream()
                        .filter(rule -> rule.flow().equals("B2C"))
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

    /** The same rules with one more, for examples that state a rate of their own. */
    RuleSnapshot with(Rule extra) {
        List<Rule> all = new ArrayList<>(rules);
        all.add(extra);
        return new RuleSnapshot(
                version + "+" + extra.id(), all, groupsOfCountry, territories, restrictions);
    }
}
