package io.entrepot.checkout;

import java.util.UUID;

/** Names a checkout. */
public record CheckoutQuery(UUID checkoutId) {}
