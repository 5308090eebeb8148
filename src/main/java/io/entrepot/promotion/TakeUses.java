package io.entrepot.promotion;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** The promotions of an order, as they were promised to this buyer (an e-mail address). */
public record TakeUses(UUID orderId, String buyer, List<Use> uses) {
    /** One promotion with what it takes off and, in a flash sale, the pieces it gives. */
    public record Use(
            UUID promotionId, @Nullable UUID couponId, Money off, List<Applied.Pieces> flash) {}
}
