package io.entrepot.checkout;

import io.entrepot.kernel.Address;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Says who the shopper is and where the parcel goes. */
public record SetAddress(UUID checkoutId, String email, @Nullable String phone, Address address) {}
