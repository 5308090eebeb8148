package io.entrepot.customs.internal;

import io.entrepot.customs.RuleBook;
import io.entrepot.customs.RuleQuery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

/** Writes the rules out for people. */
final class RuleListing {
    private RuleListing() {}

    static RuleBook list(RuleSnapshot rules, RuleQuery query) {
        List<RuleBook.Entry> entries =
                rules.rules().stream()
                        .filter(rule -> asked(rules, rule, query))
                        .map(RuleListing::entry)
                        .toList();
        return new RuleBook(rules.version(), entries);
    }

    private static boolean asked(RuleSnapshot rules, Rule rule, RuleQuery query) {
        String country = query.destination();
        Set<String> groups = country == null ? Set.of() : rules.groups(country);
        return (country == null || rule.scope().destination().covers(country, groups))
                && (query.inForceOn() == null || rule.period().contains(query.inForceOn()));
    }

    private static RuleBook.Entry entry(Rule rule) {
        return new RuleBook.Entry(
                rule.id(),
                rule.destination(),
                rule.levy().layer(),
                words(rule),
                rule.period().from(),
                rule.period().to(),
                rule.levy().collector(),
                rule.provenance().confidence(),
                rule.enabled(),
                rule.provenance().source(),
                rule.provenance().date());
    }

    private static String words(Rule rule) {
        StringJoiner words = new StringJoiner("; ");
        words.add(rate(rule.levy()));
        Limit limit = rule.limit();
        if (limit != null) {
            words.add(
                    "value %s%s %s, %s per %s"
                            .formatted(
                                    limit.over() == null ? "" : "over " + limit.over() + " ",
                                    limit.upTo() == null
                                            ? ""
                                            : (limit.below() ? "below " : "up to ") + limit.upTo(),
                                    limit.currency(),
                                    limit.basis(),
                                    limit.scope()));
        }
        RuleScope scope = rule.scope();
        add(words, "region", scope.region());
        add(words, "scheme", String.join(" ", scope.schemes()));
        add(words, "HS", scope.hs().words());
        add(words, "class", scope.taxClass());
        return words.toString();
    }

    private static void add(StringJoiner words, String what, String value) {
        if (!value.isEmpty()) {
            words.add(what + " " + value);
        }
    }

    private static String rate(Levy levy) {
        String percent =
                levy.rate().multiply(BigDecimal.valueOf(100)).stripTrailingZeros().toPlainString();
        String fixed = Objects.toString(levy.currency(), "") + " " + levy.amount().toPlainString();
        return switch (levy.rateKind()) {
            case NONE -> "nothing due";
            case AD_VALOREM ->
                    percent
                            + " % of "
                            + levy.valuation().base()
                            + (levy.inclusive() ? ", inside its own base" : "");
            case PER_TARIFF_ITEM -> fixed + " per tariff item (" + levy.itemBy() + ")";
            case PER_CONSIGNMENT -> fixed + " per consignment";
            case PER_UNIT -> fixed + " per piece";
            case COMPOUND -> percent + " % and " + fixed + " per piece";
            case REFUSE -> "not possible: " + levy.layer();
        };
    }
}
