package io.entrepot.customs.internal;

import io.entrepot.customs.CannotQuoteCode;
import io.entrepot.customs.RuleProblem;
import io.entrepot.platform.text.Messages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Looks for rows that contradict themselves: named rules, each with what it wants to see. */
final class RuleChecks {
    private static final Messages WORDS = Messages.load();
    private static final BigDecimal MOST = BigDecimal.TEN;

    /** What must not be so, in the words of the columns. */
    private record Check(String detail, Predicate<Rule> broken) {}

    private static final List<Check> CHECKS =
            List.of(
                    new Check("rule_id is empty", rule -> rule.id().isBlank()),
                    new Check("source is empty", rule -> rule.provenance().source().isBlank()),
                    new Check("flow is empty", rule -> rule.flows().isEmpty()),
                    new Check(
                            "effective_to is before effective_from",
                            rule ->
                                    rule.period().to() != null
                                            && rule.period().to().isBefore(rule.period().from())),
                    new Check("up_to is not above over", RuleChecks::emptyBand),
                    new Check("over or up_to is negative", RuleChecks::negativeBand),
                    new Check(
                            "a rate below 0 or above 10",
                            rule -> outside(rule.levy().rate(), BigDecimal.ZERO, MOST)),
                    new Check(
                            "amount or deduct is negative",
                            rule ->
                                    rule.levy().amount().signum() < 0
                                            || rule.levy().deduct().signum() < 0),
                    new Check(
                            "value_factor is not above 0 and at most 1",
                            rule ->
                                    rule.levy().valuation().factor().signum() <= 0
                                            || rule.levy()
                                                            .valuation()
                                                            .factor()
                                                            .compareTo(BigDecimal.ONE)
                                                    > 0),
                    new Check("a rate without base", RuleChecks::rateWithoutBase),
                    new Check("a fixed amount that is missing or 0", RuleChecks::amountMissing),
                    new Check("an amount, step or waiver without currency", RuleChecks::noCurrency),
                    new Check("a relief with a rate or an amount", RuleChecks::reliefThatTakes),
                    new Check(
                            "inclusive, and a rate of 1 or more",
                            rule ->
                                    rule.levy().inclusive()
                                            && rule.levy().rate().compareTo(BigDecimal.ONE) >= 0),
                    new Check("a reason that is no code of refusal", RuleChecks::unknownCode),
                    new Check("a reason without words", RuleChecks::withoutWords));

    private RuleChecks() {}

    static List<RuleProblem> contradictions(RuleSnapshot rules, Map<String, String> places) {
        List<RuleProblem> problems = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            for (Check check : CHECKS) {
                if (check.broken().test(rule)) {
                    problems.add(
                            new RuleProblem(
                                    "contradiction",
                                    true,
                                    List.of(places.getOrDefault(rule.id(), rule.id())),
                                    check.detail()));
                }
            }
        }
        return problems;
    }

    private static boolean emptyBand(Rule rule) {
        Limit limit = rule.limit();
        return limit != null
                && limit.over() != null
                && limit.upTo() != null
                && limit.over().compareTo(limit.upTo()) >= 0;
    }

    private static boolean negativeBand(Rule rule) {
        Limit limit = rule.limit();
        return limit != null
                && ((limit.over() != null && limit.over().signum() < 0)
                        || (limit.upTo() != null && limit.upTo().signum() < 0));
    }

    private static boolean outside(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) < 0 || value.compareTo(most) > 0;
    }

    private static boolean rateWithoutBase(Rule rule) {
        return switch (rule.levy().rateKind()) {
            case AD_VALOREM, COMPOUND -> rule.levy().valuation().base().isEmpty();
            case NONE, PER_TARIFF_ITEM, PER_CONSIGNMENT, PER_UNIT, REFUSE -> false;
        };
    }

    private static boolean amountMissing(Rule rule) {
        return switch (rule.levy().rateKind()) {
            case PER_TARIFF_ITEM, PER_CONSIGNMENT, PER_UNIT, COMPOUND ->
                    rule.levy().amount().signum() == 0;
            case NONE, AD_VALOREM, REFUSE -> false;
        };
    }

    private static boolean noCurrency(Rule rule) {
        Levy levy = rule.levy();
        return levy.currency() == null
                && (levy.amount().signum() != 0
                        || levy.deduct().signum() != 0
                        || levy.rounding().step() != null
                        || levy.rounding().waiveBelow() != null
                        || levy.valuation().step() != null);
    }

    private static boolean reliefThatTakes(Rule rule) {
        Levy levy = rule.levy();
        return levy.rateKind() == Levy.RateKind.NONE
                && (levy.rate().signum() != 0 || levy.amount().signum() != 0);
    }

    private static boolean unknownCode(Rule rule) {
        return rule.levy().rateKind() == Levy.RateKind.REFUSE
                && Arrays.stream(CannotQuoteCode.values())
                        .noneMatch(code -> code.name().equals(rule.reason()));
    }

    private static boolean withoutWords(Rule rule) {
        return rule.levy().rateKind() != Levy.RateKind.REFUSE
                && WORDS.find(Locale.ENGLISH, "reason." + rule.reason(), Map.of()).isEmpty();
    }
}
