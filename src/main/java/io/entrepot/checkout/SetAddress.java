package io.entrepot.checkout;

import io.entrepot.kernel.Address;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says who the shopper is and where the parcel goes. */
public record SetAddress(UUID checkoutId, String email, @Nullable String phone, Address address) {}
