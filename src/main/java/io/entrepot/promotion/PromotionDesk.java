package io.entrepot.promotion;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A promotion with what its limits' rows say and what happened to it. */
public record PromotionDesk(
        Promotion promotion,
        int uses,
        List<Spent> spent,
        List<Sold> sold,
        int coupons,
        List<Step> steps) {
    /** What was taken off in a currency, and the budget if there is one. */
    public record Spent(Money off, @Nullable Money budget) {}

    /** Pieces that a flash sale gave. */
    public record Sold(UUID variantId, int sold, int pieces) {}

    /** One step of its lifecycle. */
    public record Step(
            Promotion.@Nullable State from,
            Promotion.State to,
            Instant at,
            String actor,
            String reason) {}
}
