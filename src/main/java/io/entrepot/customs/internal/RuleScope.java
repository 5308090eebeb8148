package io.entrepot.customs.internal;

import io.entrepot.customs.TransportMode;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who and what a rule speaks about. Empty fields cover everything; of schemes all must be held, and
 * one with an exclamation mark must not.
 */
record RuleScope(
        CountryScope destination,
        String region,
        List<String> schemes,
        HsScope hs,
        CountryScope origin,
        CountryScope shipFrom,
        Set<TransportMode> modes,
        String taxClass) {

    RuleScope forGoods(String hsCode) {
        return new RuleScope(
                destination,
                region,
                schemes,
                HsScope.parse(hsCode),
                origin,
                shipFrom,
                modes,
                taxClass);
    }

    boolean covers(Situation line) {
        return coversButForGoods(line) && hs.depth(line.hsCode()) >= 0;
    }

    /** True when only the HS code, known or not, could keep the rule from applying. */
    boolean coversButForGoods(Situation line) {
        Situation.Lane lane = line.lane();
        return destination.covers(lane.to().country(), lane.to().groups())
                && (region.isEmpty() || Objects.equals(region, lane.region()))
                && coversScheme(lane.schemes())
                && origin.covers(line.origin(), Set.of())
                && shipFrom.covers(lane.from().country(), lane.from().groups())
                && (modes.isEmpty() || modes.contains(lane.mode()))
                && (taxClass.isEmpty() || taxClass.equals(line.taxClass()));
    }

    private boolean coversScheme(Set<String> held) {
        for (String scheme : schemes) {
            boolean holds =
                    scheme.startsWith("!")
                            ? !held.contains(scheme.substring(1))
                            : held.contains(scheme);
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    /** The more a rule says, the more it weighs: of those that cover a line the heaviest wins. */
    int weight(Situation line) {
        return (destination.in().contains(line.lane().to().country()) ? 4000 : 0)
                + (shipFrom.in().isEmpty() ? 0 : 1200)
                + (modes.isEmpty() ? 0 : 600)
                + (region.isEmpty() ? 0 : 500)
                + 200 * schemes.size()
                + (taxClass.isEmpty() ? 0 : 100)
                + (origin.any() ? 0 : 50)
                + hs.depth(line.hsCode());
    }
}
