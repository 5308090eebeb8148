package io.entrepot.customs.internal;

import io.entrepot.customs.CannotQuote;
import io.entrepot.customs.CannotQuoteCode;
import io.entrepot.customs.RuleProblem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sends parcels through the rules and notices where none says anything: for each destination, on
 * each side of each threshold, now and on the day after each rule ends.
 */
final class RuleHoles {
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final int YEARS_AHEAD = 3;
    private static final Set<CannotQuoteCode> HOLES =
            Set.of(CannotQuoteCode.NO_RULES_FOR_DESTINATION, CannotQuoteCode.NO_DUTY_RATE);

    private final RuleSnapshot rules;
    private final LandedCostEngine engine;
    private final LocalDate today;

    private RuleHoles(RuleSnapshot rules, LocalDate today) {
        this.rules = rules;
        this.engine = new LandedCostEngine(rules);
        this.today = today;
    }

    /** The holes, without those that the other set has as well. */
    static List<RuleProblem> newOnes(RuleSnapshot rules, RuleSnapshot before, LocalDate today) {
        Set<String> known = new RuleHoles(before, today).find().keySet();
        List<RuleProblem> holes = new ArrayList<>();
        new RuleHoles(rules, today)
                .find()
                .forEach(
                        (where, code) -> {
                            if (!known.contains(where)) {
                                holes.add(new RuleProblem("hole", true, List.of(), where));
                            }
                        });
        return holes;
    }

    private Map<String, CannotQuoteCode> find() {
        Map<String, CannotQuoteCode> holes = new TreeMap<>();
        rules.destinations().forEach(country -> find(country, holes));
        return holes;
    }

    private void find(String country, Map<String, CannotQuoteCode> holes) {
        List<Rule> speaking = rules.layersFor(country).stream().flatMap(List::stream).toList();
        String goods = goods(speaking);
        for (LocalDate day : days(speaking)) {
            for (boolean registered : List.of(true, false)) {
                for (Edge edge : edges(speaking)) {
                    probe(new Probe(country, goods, day, registered, edge), holes);
                }
            }
        }
    }

    /** A value in the currency in which the law speaks of it. */
    private record Edge(BigDecimal value, Currency currency) {}

    private record Probe(
            String country, String goods, LocalDate day, boolean registered, Edge edge) {
        String words(CannotQuoteCode code) {
            return "%s, HS %s, %s, %s %s, %s: %s"
                    .formatted(
                            country,
                            goods,
                            day,
                            edge.currency(),
                            edge.value().toPlainString(),
                            registered ? "registered" : "not registered",
                            code);
        }
    }

    private void probe(Probe probe, Map<String, CannotQuoteCode> holes) {
        ExampleConsignment parcel =
                new ExampleConsignment(probe.country(), probe.edge().currency());
        parcel.on(probe.day());
        if (probe.registered()) {
            ExampleReader.SCHEMES.forEach(scheme -> parcel.scheme(scheme, true));
        }
        parcel.line(probe.goods(), 1, probe.edge().value(), "standard");
        if (engine.quote(parcel.request()) instanceof CannotQuote cannot
                && HOLES.contains(cannot.code())) {
            holes.put(probe.words(cannot.code()), cannot.code());
        }
    }

    /** Goods whose duty the destination states, so that only a true hole is one. */
    private static String goods(List<Rule> speaking) {
        return speaking.stream()
                .flatMap(rule -> rule.scope().hs().in().stream())
                .map(HsScope.Part::first)
                .filter(code -> code.length() == 6)
                .sorted()
                .findFirst()
                .orElse(ExampleReader.ANY_HS);
    }

    private Set<LocalDate> days(List<Rule> speaking) {
        Set<LocalDate> days = new TreeSet<>(Set.of(today));
        LocalDate horizon = today.plusYears(YEARS_AHEAD);
        for (Rule rule : speaking) {
            LocalDate end = rule.period().to();
            if (end != null && !end.isBefore(today) && end.isBefore(horizon)) {
                days.add(end.plusDays(1));
            }
        }
        return days;
    }

    private static Set<Edge> edges(List<Rule> speaking) {
        Map<String, Edge> edges = new TreeMap<>();
        for (Rule rule : speaking) {
            Limit limit = rule.limit();
            if (limit == null || limit.basis() == Limit.Basis.BUYER_YEAR) {
                continue;
            }
            for (BigDecimal value : List.of(zero(limit.over()), zero(limit.upTo()))) {
                BigDecimal step =
                        limit.currency().getDefaultFractionDigits() == 0 ? BigDecimal.ONE : STEP;
                if (value.signum() > 0) {
                    add(edges, new Edge(value, limit.currency()));
                    add(edges, new Edge(value.add(step), limit.currency()));
                }
            }
        }
        if (edges.isEmpty()) {
            add(edges, new Edge(BigDecimal.TEN, Currency.getInstance("USD")));
        }
        return Set.copyOf(edges.values());
    }

    private static BigDecimal zero(@org.jspecify.annotations.Nullable BigDecimal value) {
        return Objects.requireNonNullElse(value, BigDecimal.ZERO);
    }

    private static void add(Map<String, Edge> edges, Edge edge) {
        edges.put(edge.currency() + " " + edge.value().stripTrailingZeros().toPlainString(), edge);
    }
}
