package io.entrepot.payment.internal.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Money;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeAmountsTest {
    /** As docs.stripe.com/currencies says, not as ISO 4217 does. */
    @ParameterizedTest
    @CsvSource({
        "EUR, 4200, 4200",
        "JPY, 1624, 1624",
        "KRW, 1000, 1000",
        "TWD, 80000, 80000",
        "HUF, 80000, 80000",
        "ISK, 5, 500",
        "UGX, 5, 500",
        "MGA, 500, 5",
        "KWD, 1230, 1230",
        "CLP, 990, 990",
        "XPF, 10, 10"
    })
    void counts_like_stripe(String currency, long minor, long units) {
        Money amount = Money.of(minor, currency);

        assertThat(StripeAmounts.UNITS.told(amount)).contains(units);
        assertThat(StripeAmounts.UNITS.heard(units, currency)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"KWD, 1234", "MGA, 501", "TND, 1"})
    void refuses_what_stripe_cannot_charge(String currency, long minor) {
        assertThat(StripeAmounts.UNITS.told(Money.of(minor, currency))).isEmpty();
    }
}
