package io.entrepot.customs.internal;

import io.entrepot.customs.Note;
import io.entrepot.customs.RestrictedGoods;
import io.entrepot.customs.RestrictionRequest;
import io.entrepot.customs.RestrictionResult;
import io.entrepot.customs.RestrictionResult.Objection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Asks every restriction in force about every line of a lane. */
final class Restrictions {
    private final RuleSnapshot rules;

    Restrictions(RuleSnapshot rules) {
        this.rules = rules;
    }

    RestrictionResult judge(RestrictionRequest request) {
        List<Objection> forbidden = new ArrayList<>();
        List<Objection> conditions = new ArrayList<>();
        for (RestrictionRule rule : rules.restrictions()) {
            if (!speaksOfLane(rule, request)) {
                continue;
            }
            for (RestrictedGoods goods : request.goods()) {
                if (speaksOfGoods(rule, goods)) {
                    (rule.forbids() ? forbidden : conditions).add(objection(rule, goods, request));
                }
            }
        }
        return forbidden.isEmpty()
                ? new RestrictionResult.MayGo(List.copyOf(conditions), rules.version())
                : new RestrictionResult.MayNotGo(List.copyOf(forbidden), rules.version());
    }

    private boolean speaksOfLane(RestrictionRule rule, RestrictionRequest request) {
        String to = request.destination().country();
        String region = request.destination().region();
        return rule.period().contains(request.date())
                && rule.destination().covers(to, rules.groups(to))
                && rule.shipFrom().covers(request.fromCountry(), Set.of())
                && (rule.modes().isEmpty()
                        || (request.mode() != null && rule.modes().contains(request.mode())))
                && (rule.region().isEmpty() || rule.region().equals(region))
                && speaksOfPostcode(rule, request.destination().postcode());
    }

    private static boolean speaksOfPostcode(
            RestrictionRule rule, @org.jspecify.annotations.Nullable String postcode) {
        return rule.postcode() == null
                || (postcode != null
                        && rule.postcode()
                                .matcher(postcode.strip().toUpperCase(Locale.ROOT))
                                .matches());
    }

    private static boolean speaksOfGoods(RestrictionRule rule, RestrictedGoods goods) {
        return rule.hs().depth(goods.hsCode()) >= 0
                && rule.origin().covers(goods.originCountry(), Set.of())
                && (rule.flag().isEmpty() || goods.flags().contains(rule.flag()));
    }

    private Objection objection(
            RestrictionRule rule, RestrictedGoods goods, RestrictionRequest request) {
        Map<String, String> facts =
                Map.of("from", request.fromCountry(), "to", request.destination().country());
        return new Objection(
                goods.lineId(),
                new io.entrepot.customs.RuleRef(
                        rule.id(), rule.provenance().source(), rule.provenance().confidence()),
                new Note("restriction." + rule.reason(), facts),
                new Note("restriction." + rule.wayOut(), facts));
    }
}
