package io.entrepot.promotion;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What became of counting an order's promotions. */
public sealed interface TakeUsesResult {
    /** All are counted. */
    record Taken() implements TakeUsesResult {}

    /**
     * None is: a limit was reached meanwhile, {@code coupon_used}, {@code used_up}, {@code
     * used_by_you}, {@code sold_out}, {@code most_each}.
     */
    record Refused(UUID promotionId, @Nullable UUID couponId, String code)
            implements TakeUsesResult {}
}
