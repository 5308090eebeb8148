package io.entrepot.cart;

import java.util.UUID;

/** Takes a coupon out again. */
public record RemoveCoupon(UUID cartId, UUID couponId) {}
