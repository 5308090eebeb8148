package io.entrepot.risk.internal;

import io.entrepot.risk.RiskVerdict;

import java.util.List;

/** From the points of the rules that spoke to what is done with the order. */
final class Scoring {
    /** From here on a person looks at it. */
    static final int REVIEW_FROM = 40;

    /** From here on it is refused before money moves. */
    static final int REFUSE_FROM = 100;

    private Scoring() {}

    static RiskVerdict.Action action(int score) {
        if (score >= REFUSE_FROM) {
            return RiskVerdict.Action.REFUSE;
        }
        return score >= REVIEW_FROM ? RiskVerdict.Action.REVIEW : RiskVerdict.Action.ALLOW;
    }

    static int score(List<Integer> points) {
        return points.stream().mapToInt(Integer::intValue).sum();
    }
}
