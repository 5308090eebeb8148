package io.entrepot.checkout;

import java.util.UUID;

/** Starts a checkout of a cart. */
public record StartCheckout(UUID checkoutId, UUID cartId, String clientIp) {}
