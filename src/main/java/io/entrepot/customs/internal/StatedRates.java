package io.entrepot.customs.internal;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rates that an example states itself. Each takes the place of the rate of the rules that would
 * have applied, so that their bases, order and rounding are what is tested; a relief stays a relief
 * and a fixed amount stays fixed.
 */
final class StatedRates {
    static final String DUTY = "duty";
    static final String TAX = "tax";

    /** Where two taxes stand side by side (GST and PST), an unnamed rate is the first one's. */
    private static final int FIRST_TAX = 50;

    private final Map<String, BigDecimal> byLayer = new TreeMap<>();

    void put(String layer, BigDecimal rate) {
        byLayer.put(layer, rate);
    }

    /** The snapshot with the stated rates laid over the carried ones, for these goods as well. */
    RuleSnapshot over(RuleSnapshot rules, List<String> hsCodes) {
        if (byLayer.isEmpty()) {
            return rules;
        }
        List<Rule> all = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            BigDecimal rate = rate(rule.levy());
            if (rate == null) {
                all.add(rule);
                continue;
            }
            Rule stated = rule.withLevy(rule.levy().withRate(rate));
            all.add(stated);
            if (namesAnyGoods(rule)) {
                hsCodes.stream()
                        .filter(code -> rule.scope().hs().depth(code) < 0)
                        .forEach(code -> all.add(stated.forGoods(code)));
            }
        }
        return rules.withRules(all);
    }

    private static boolean namesAnyGoods(Rule rule) {
        return rule.scope().hs().in().stream()
                .anyMatch(part -> part.first().equals(ExampleReader.ANY_HS));
    }

    private @Nullable BigDecimal rate(Levy levy) {
        if (levy.rateKind() != Levy.RateKind.AD_VALOREM) {
            return null;
        }
        BigDecimal own = byLayer.get(levy.layer());
        if (own != null) {
            return own;
        }
        return switch (levy.kind()) {
            case DUTY -> byLayer.get(DUTY);
            case TAX -> levy.sequence() == FIRST_TAX ? byLayer.get(TAX) : null;
            case SURCHARGE, FEE -> null;
        };
    }
}
