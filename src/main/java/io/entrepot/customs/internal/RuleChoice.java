package io.entrepot.customs.internal;

import io.entrepot.customs.CannotQuoteCode;
import io.entrepot.customs.ChargeKind;
import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.LandedCostRequest;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds for every line and layer of law the one rule that applies, and notices where none does. */
final class RuleChoice {
    private final List<List<Rule>> layers;
    private final List<GoodsLine> lines;
    private final List<Situation> situations;
    private final LocalDate date;
    private final Exchange exchange;
    private final Measures measures;

    RuleChoice(
            RuleSnapshot rules,
            LandedCostRequest request,
            List<GoodsLine> lines,
            Exchange exchange) {
        String country = request.destination().country();
        this.layers = rules.layersFor(country, request.terms().flow());
        this.lines = lines;
        this.date = request.dispatch().date();
        this.exchange = exchange;
        this.measures = new Measures(lines, request.terms().boughtThisYear());
        String from = request.dispatch().fromCountry();
        Situation.Lane lane =
                new Situation.Lane(
                        new Situation.Place(country, rules.groups(country)),
                        request.destination().region(),
                        new Situation.Place(from, rules.groups(from)),
                        request.dispatch().mode(),
                        request.terms().schemes());
        this.situations =
                lines.stream()
                        .map(
                                line ->
                                        new Situation(
                                                lane,
                                                line.hsCode(),
                                                line.originCountry(),
                                                line.taxClass()))
                        .toList();
    }

    /** The rules for these values; gaps are left null, because values may still be approximate. */
    List<ChosenLayer> choose(Shares shares) {
        return layers.stream().map(layer -> choose(layer, shares)).toList();
    }

    /** Announced rules that would cover this consignment, to be mentioned beside the quote. */
    List<Rule> announced() {
        return layers.stream()
                .flatMap(List::stream)
                .filter(rule -> !rule.enabled() && rule.period().contains(date))
                .filter(rule -> situations.stream().anyMatch(rule.scope()::covers))
                .toList();
    }

    /** Refuses what the law or our knowledge of it doesn't allow to be quoted. */
    void check(List<ChosenLayer> chosen) {
        if (layers.isEmpty()) {
            throw refused(CannotQuoteCode.NO_RULES_FOR_DESTINATION, List.of());
        }
        for (ChosenLayer layer : chosen) {
            layer.groups().forEach(this::checkRule);
        }
        List<Integer> untariffed = without(ChargeKind.DUTY, chosen);
        if (!untariffed.isEmpty()) {
            throw refused(codeOfMissingDuty(untariffed), untariffed);
        }
        List<Integer> untaxed = without(ChargeKind.TAX, chosen);
        if (!untaxed.isEmpty()) {
            throw refused(CannotQuoteCode.NO_RULES_FOR_DESTINATION, untaxed);
        }
    }

    private void checkRule(Rule rule, List<Integer> members) {
        switch (rule.levy().rateKind()) {
            case REFUSE -> throw refused(CannotQuoteCode.valueOf(rule.reason()), members);
            case PER_TARIFF_ITEM -> {
                List<Integer> bare =
                        members.stream().filter(i -> lines.get(i).hsCode() == null).toList();
                if (!bare.isEmpty()) {
                    throw refused(CannotQuoteCode.NO_HS_CODE, bare);
                }
            }
            case NONE, AD_VALOREM, PER_CONSIGNMENT, PER_UNIT, COMPOUND -> {}
        }
    }

    private CannotQuoteCode codeOfMissingDuty(List<Integer> untariffed) {
        boolean unknownToday =
                layers.stream()
                        .flatMap(List::stream)
                        .noneMatch(
                                rule ->
                                        rule.levy().kind() == ChargeKind.DUTY
                                                && rule.period().contains(date));
        if (unknownToday) {
            return CannotQuoteCode.NO_RULES_FOR_DESTINATION;
        }
        return untariffed.stream().anyMatch(i -> lines.get(i).hsCode() == null)
                ? CannotQuoteCode.NO_HS_CODE
                : CannotQuoteCode.NO_DUTY_RATE;
    }

    private List<Integer> without(ChargeKind kind, List<ChosenLayer> chosen) {
        List<Integer> without = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            boolean found =
                    chosen.stream()
                            .map(layer -> layer.byLine().get(line))
                            .anyMatch(rule -> rule != null && rule.levy().kind() == kind);
            if (!found) {
                without.add(line);
            }
        }
        return without;
    }

    private QuoteRefused refused(CannotQuoteCode code, List<Integer> members) {
        return new QuoteRefused(
                code,
                members.stream().map(i -> lines.get(i).lineId()).sorted().toList(),
                Map.of("destination", situations.getFirst().lane().to().country()));
    }

    private ChosenLayer choose(List<Rule> layer, Shares shares) {
        List<@Nullable Rule> byLine = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            byLine.add(choose(layer, line, shares).orElse(null));
        }
        return new ChosenLayer(layer, byLine);
    }

    /**
     * The heaviest rule in force; where the law of the day is unknown, the latest expired one. An
     * expired relief is not carried on: it would show nothing where something may be due.
     */
    private Optional<Rule> choose(List<Rule> layer, int line, Shares shares) {
        Situation situation = situations.get(line);
        Predicate<Rule> fits =
                rule ->
                        rule.enabled()
                                && rule.scope().covers(situation)
                                && withinLimit(rule, line, shares);
        Optional<Rule> inForce =
                layer.stream()
                        .filter(rule -> rule.period().contains(date) && fits.test(rule))
                        .max(
                                Comparator.<Rule>comparingInt(
                                                rule -> rule.scope().weight(situation))
                                        .thenComparing(rule -> rule.period().from())
                                        .thenComparing(Rule::id));
        return inForce.or(
                () ->
                        layer.stream()
                                .filter(rule -> rule.outlives() && rule.period().endedBefore(date))
                                .filter(
                                        rule ->
                                                rule.levy().rateKind() != Levy.RateKind.NONE
                                                        && fits.test(rule))
                                .max(
                                        Comparator.comparing((Rule rule) -> rule.period().from())
                                                .thenComparing(Rule::id)));
    }

    private boolean withinLimit(Rule rule, int line, Shares shares) {
        Limit limit = rule.limit();
        if (limit == null) {
            return true;
        }
        BigDecimal value = measures.of(limit, rule.levy().valuation().factor(), line, shares);
        return value != null
                && limit.holds(
                        exchange.convert(
                                value, shares.goods().getFirst().currency(), limit.currency()));
    }
}
