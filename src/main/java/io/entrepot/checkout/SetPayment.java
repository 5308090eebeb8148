package io.entrepot.checkout;

import java.util.UUID;

/** Chooses how to pay. */
public record SetPayment(UUID checkoutId, String method) {}
