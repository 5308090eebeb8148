package io.entrepot.customs.internal;

import io.entrepot.customs.RuleProblem;
import io.entrepot.customs.TransportMode;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for two rules of one layer that could both apply to a parcel and weigh the same: which of
 * them would be taken is then chance, not law.
 */
final class RuleOverlaps {
    private final RuleSnapshot rules;
    private final Map<String, String> places;

    private RuleOverlaps(RuleSnapshot rules, Map<String, String> places) {
        this.rules = rules;
        this.places = places;
    }

    static List<RuleProblem> find(RuleSnapshot rules, Map<String, String> places) {
        return new RuleOverlaps(rules, places).find();
    }

    private List<RuleProblem> find() {
        Map<String, RuleProblem> problems = new LinkedHashMap<>();
        rules.layers()
                .forEach(
                        (destination, layers) ->
                                layers.forEach(
                                        layer -> find(destination.split(" ")[0], layer, problems)));
        return List.copyOf(problems.values());
    }

    private void find(String country, List<Rule> layer, Map<String, RuleProblem> problems) {
        for (int i = 0; i < layer.size(); i++) {
            for (int j = i + 1; j < layer.size(); j++) {
                Rule one = layer.get(i);
                Rule other = layer.get(j);
                if (one.enabled() && other.enabled() && collide(country, one, other)) {
                    problems.putIfAbsent(
                            one.id() + "/" + other.id(),
                            new RuleProblem(
                                    "overlap",
                                    true,
                                    List.of(place(one), place(other)),
                                    "both hold for the same goods, values and days and weigh the"
                                            + " same"));
                }
            }
        }
    }

    private String place(Rule rule) {
        return String.valueOf(places.getOrDefault(rule.id(), rule.id()));
    }

    private boolean collide(String country, Rule one, Rule other) {
        return sameDays(one.period(), other.period())
                && bandsMeet(one.limit(), other.limit())
                && scopesMeet(country, one.scope(), other.scope());
    }

    private static boolean sameDays(Period one, Period other) {
        LocalDate end = one.to();
        LocalDate otherEnd = other.to();
        return (end == null || !end.isBefore(other.from()))
                && (otherEnd == null || !otherEnd.isBefore(one.from()));
    }

    /** Bands on different bases can't be compared; a person has to look at them. */
    private static boolean bandsMeet(@Nullable Limit one, @Nullable Limit other) {
        if (one == null || other == null) {
            return true;
        }
        if (one.basis() != other.basis()
                || one.scope() != other.scope()
                || !one.currency().equals(other.currency())) {
            return one.scope() == other.scope();
        }
        return meets(one, other) && meets(other, one);
    }

    private static boolean meets(Limit lower, Limit upper) {
        BigDecimal end = lower.upTo();
        BigDecimal begin = upper.over();
        return end == null || begin == null || begin.compareTo(end) < 0;
    }

    private boolean scopesMeet(String country, RuleScope one, RuleScope other) {
        return weight(country, one) == weight(country, other)
                && one.region().equals(other.region())
                && one.taxClass().equals(other.taxClass())
                && placesMeet(one.origin(), other.origin(), Set.of())
                && placesMeet(one.shipFrom(), other.shipFrom(), groupNames())
                && modesMeet(one.modes(), other.modes())
                && schemesMeet(one.schemes(), other.schemes())
                && goodsMeet(one.hs(), other.hs());
    }

    private static int weight(String country, RuleScope scope) {
        return scope.weightWithoutGoods(country);
    }

    private Set<String> groupNames() {
        Set<String> names = new HashSet<>();
        rules.groupsOfCountry().values().forEach(names::addAll);
        return names;
    }

    /** Whether some country is covered by both. */
    private boolean placesMeet(CountryScope one, CountryScope other, Set<String> groups) {
        Set<String> candidates = new HashSet<>(Set.of("ZZ"));
        candidates.addAll(one.in());
        candidates.addAll(other.in());
        candidates.addAll(one.out());
        candidates.addAll(other.out());
        candidates.removeAll(groups);
        if (!groups.isEmpty()) {
            candidates.addAll(rules.groupsOfCountry().keySet());
        }
        return candidates.stream()
                .anyMatch(
                        place ->
                                one.covers(place, rules.groups(place))
                                        && other.covers(place, rules.groups(place)));
    }

    private static boolean modesMeet(Set<TransportMode> one, Set<TransportMode> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static boolean schemesMeet(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all.stream().noneMatch(scheme -> all.contains("!" + scheme));
    }

    /** Whether some code is named by both equally deeply. */
    private static boolean goodsMeet(HsScope one, HsScope other) {
        if (one.any() || other.any()) {
            return one.any() && other.any();
        }
        List<HsScope.Part> parts = new ArrayList<>(one.in());
        parts.addAll(other.in());
        return parts.stream()
                .map(HsScope.Part::first)
                .anyMatch(code -> one.depth(code) >= 0 && one.depth(code) == other.depth(code));
    }
}
