package io.entrepot.payment.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;
import java.util.Set;

class MinorUnitsTest {
    private static final MinorUnits ODD =
            new MinorUnits(Map.of("ISK", 2, "IDR", 0), Map.of("KWD", 10L), Set.of());

    @ParameterizedTest
    @CsvSource({
        "4200, EUR, 4200",
        "1624, JPY, 1624",
        "5,    ISK, 500",
        "1230, KWD, 1230",
        "50000, IDR, 500",
    })
    void says_an_amount_in_the_providers_units_and_reads_it_back(
            long minor, String currency, long units) {
        Money amount = Money.of(minor, currency);

        assertThat(ODD.told(amount)).contains(units);
        assertThat(ODD.heard(units, currency)).isEqualTo(amount);
    }

    @Test
    void does_not_round_what_a_provider_cannot_say() {
        assertThat(ODD.told(Money.of(1234, "KWD"))).isEmpty();
        assertThat(ODD.told(Money.of(50_001, "IDR"))).isEmpty();
        assertThatThrownBy(() -> ODD.heard(501, "ISK")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void says_major_units_with_as_many_decimals_as_the_provider_takes() {
        assertThat(ODD.toldMajor(Money.of(5, "ISK"))).contains("5.00");
        assertThat(ODD.toldMajor(Money.of(1624, "JPY"))).contains("1624");
        assertThat(ODD.heardMajor("5.00", "ISK")).isEqualTo(Money.of(5, "ISK"));
        assertThatThrownBy(() -> ODD.heardMajor("5.50", "ISK"))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void takes_only_the_currencies_it_knows() {
        var few = new MinorUnits(Map.of(), Map.of(), Set.of("EUR"));

        assertThat(few.told(Money.of(1, "EUR"))).contains(1L);
        assertThat(few.told(Money.of(1, "USD"))).isEmpty();
    }
}
