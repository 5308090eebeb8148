package io.entrepot.promotion.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionPolicy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The next version of a promotion, and what a policy has to be. */
final class Versions {
    private Versions() {}

    static Promotion next(Promotion written, Promotion.State state, long version) {
        return new Promotion(
                written.id(),
                written.name().strip(),
                written.titles(),
                state,
                written.startsAt(),
                written.endsAt(),
                written.trigger(),
                written.condition(),
                written.effect(),
                written.stacking(),
                written.terms(),
                written.limits(),
                version + 1);
    }

    static void check(PromotionPolicy policy) {
        Set<String> codes = new HashSet<>();
        boolean fits =
                policy.mostOffBasisPoints() >= 0
                        && policy.mostOffBasisPoints() <= 10_000
                        && policy.marginFloorBasisPoints() > -10_000
                        && policy.marginFloorBasisPoints() < 10_000
                        && policy.groups().size() <= 30
                        && policy.groups().stream()
                                .allMatch(
                                        group ->
                                                group.code().matches("[a-z0-9-]{1,40}")
                                                        && codes.add(group.code())
                                                        && (group.most() == null
                                                                || group.most() > 0));
        if (!fits) {
            throw new Refusal(
                    "bad_promotion",
                    Refusal.Kind.UNPROCESSABLE,
                    "The policy needs another look.",
                    Map.of("field", "policy"));
        }
    }
}
