package io.entrepot.checkout;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Goes on with a checkout. The first call shows the total that the shopper saw; a failed payment is
 * tried again only when a new attempt is asked for. The address is where the provider returns to.
 */
public record CompleteCheckout(
        UUID checkoutId, @Nullable Money total, boolean newAttempt, @Nullable String returnUrl) {}
