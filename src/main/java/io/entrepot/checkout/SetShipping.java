package io.entrepot.checkout;

import java.util.UUID;

/** Chooses how the parcel travels. */
public record SetShipping(UUID checkoutId, String service) {}
