package io.entrepot.cart;

import java.util.UUID;

/** A code as it was typed, and from where; wrong ones from one place are counted. */
public record AddCoupon(UUID cartId, String code, String place) {}
