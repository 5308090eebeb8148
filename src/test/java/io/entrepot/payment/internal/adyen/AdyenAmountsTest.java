package io.entrepot.payment.internal.adyen;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Money;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdyenAmountsTest {
    /** As docs.adyen.com/development-resources/currency-codes says, not as ISO 4217 does. */
    @ParameterizedTest
    @CsvSource({
        "EUR, 4200, 4200",
        "JPY, 1624, 1624",
        "KWD, 1234, 1234",
        "CLP, 990, 99000",
        "ISK, 5, 500",
        "CVE, 500, 5",
        "IDR, 5000000, 50000"
    })
    void counts_like_adyen(String currency, long minor, long units) {
        Money amount = Money.of(minor, currency);

        assertThat(AdyenAmounts.UNITS.told(amount)).contains(units);
        assertThat(AdyenAmounts.UNITS.heard(units, currency)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"CVE, 501", "IDR, 5000001"})
    void refuses_what_adyen_cannot_charge(String currency, long minor) {
        assertThat(AdyenAmounts.UNITS.told(Money.of(minor, currency))).isEmpty();
    }
}
