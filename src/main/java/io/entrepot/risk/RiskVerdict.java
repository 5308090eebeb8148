package io.entrepot.risk;

import java.util.List;
import java.util.UUID;

/** Allow, review or refuse, with the score and the rules that spoke. */
public record RiskVerdict(UUID orderId, Action action, int score, List<String> reasons) {
    /** What to do with the order. */
    public enum Action {
        ALLOW,
        REVIEW,
        REFUSE
    }
}
