package io.entrepot.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Money;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices that end as they should, one row a case. */
class PriceEndingTest {
    @ParameterizedTest
    @CsvSource({
        "100, 99, 1890, 1899, 1899",
        "100, 99, 1930, 1899, 1999",
        "100, 99, 1899, 1899, 1899",
        "100, 99, 1949, 1899, 1999",
        "100, 99, 12, 99, 99",
        "10, 5, 1888, 1885, 1895",
        "1000, 980, 12340, 11980, 12980",
        "100, 0, 1890, 1900, 1900",
        "100, 0, 20, 100, 100",
    })
    void ends(long unit, long end, long price, long nearest, long atLeast) {
        PriceEnding ending = new PriceEnding(unit, end);
        assertThat(ending.nearest(Money.of(price, "EUR"))).isEqualTo(Money.of(nearest, "EUR"));
        assertThat(ending.atLeast(Money.of(price, "EUR"))).isEqualTo(Money.of(atLeast, "EUR"));
    }

    @Property(tries = 300)
    void an_ending_moves_a_price_by_less_than_its_unit_and_never_to_nothing(
            @ForAll @LongRange(min = 1, max = 10_000_000) long price,
            @ForAll @LongRange(min = 1, max = 10_000) long unit,
            @ForAll @LongRange(min = 0, max = 9_999) long end) {
        PriceEnding ending = new PriceEnding(unit, end % unit);
        long nearest = ending.nearest(Money.of(price, "EUR")).minor();
        assertThat(nearest).isPositive();
        assertThat(Math.floorMod(nearest, unit)).isEqualTo(end % unit);
        assertThat(Math.abs(nearest - price)).isLessThanOrEqualTo(unit);
        assertThat(ending.atLeast(Money.of(price, "EUR")).minor()).isGreaterThanOrEqualTo(price);
    }
}
