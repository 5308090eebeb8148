package io.entrepot.payment.internal.stripe;

import io.entrepot.payment.internal.wire.MinorUnits;

import java.util.Map;
import java.util.Set;

/**
 * How Stripe counts money (docs.stripe.com/currencies, seen 2026-11): the ariary has no decimals
 * there; the króna and the Ugandan shilling are counted with two that must be 00; dinars and rials
 * have three of which the last must be 0.
 */
final class StripeAmounts {
    static final MinorUnits UNITS =
            new MinorUnits(
                    Map.of("MGA", 0, "ISK", 2, "UGX", 2),
                    Map.of(
                            "ISK", 100L, "UGX", 100L, "BHD", 10L, "JOD", 10L, "KWD", 10L, "OMR",
                            10L, "TND", 10L),
                    Set.of());

    private StripeAmounts() {}
}
