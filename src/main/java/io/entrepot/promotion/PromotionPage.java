package io.entrepot.promotion;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A page of promotions; {@code next} is the key of the following page. */
public record PromotionPage(List<Row> items, @Nullable UUID next) {
    /** A promotion with how often it was used and what it took off, beside its budgets. */
    public record Row(Promotion promotion, int uses, List<PromotionDesk.Spent> spent) {}
}
