package io.entrepot.payment.internal.paypal;

import io.entrepot.kernel.Money;
import io.entrepot.payment.internal.wire.MinorUnits;

import java.util.Map;
import java.util.Set;

/**
 * How PayPal writes money (developer.paypal.com, currency codes, seen 2026-11): forint, yen and
 * Taiwan dollar without decimals, the others with two, and no others.
 */
final class PayPalAmounts {
    static final MinorUnits UNITS =
            new MinorUnits(
                    Map.of("HUF", 0, "TWD", 0),
                    Map.of(),
                    Set.of(
                            "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD",
                            "HUF", "ILS", "JPY", "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "SEK",
                            "SGD", "THB", "TWD", "USD"));

    private PayPalAmounts() {}

    static Money heard(PayPalWire.Amount amount) {
        return UNITS.heardMajor(amount.value(), amount.currencyCode());
    }
}
