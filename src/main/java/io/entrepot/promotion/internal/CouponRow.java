package io.entrepot.promotion.internal;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A coupon that somebody entered; {@code refusal} is why it can't be used by anybody or by them.
 */
record CouponRow(UUID id, UUID promotionId, String label, @Nullable String refusal) {}
