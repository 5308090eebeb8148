package io.entrepot.promotion;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Names one coupon or a whole batch of a promotion. */
public record WithdrawCoupons(
        UUID promotionId, @Nullable UUID couponId, @Nullable UUID batchId, Actor actor) {}
