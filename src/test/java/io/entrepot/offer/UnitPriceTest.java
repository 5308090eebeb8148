package io.entrepot.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/** Prices by measure, one row a package. */
class UnitPriceTest {
    @ParameterizedTest
    @CsvSource({
        "EUR, 399, 250, g, 1596, KILOGRAM",
        "EUR, 399, 0.25, kg, 1596, KILOGRAM",
        "EUR, 100, 300, g, 333, KILOGRAM",
        "EUR, 200, 300, g, 667, KILOGRAM",
        "EUR, 1290, 750, ml, 1720, LITRE",
        "EUR, 1290, 75, cl, 1720, LITRE",
        "EUR, 1290, 75, CL, 1720, LITRE",
        "JPY, 980, 120, g, 8167, KILOGRAM",
        "EUR, 500, 250, cm, 200, METRE",
        "EUR, 3000, 1.5, m², 2000, SQUARE_METRE",
    })
    void compares(
            String currency, long minor, String content, String unit, long each, String measure) {
        UnitPrice found =
                UnitPrice.of(Money.of(minor, currency), new BigDecimal(content), unit)
                        .orElseThrow();
        assertThat(found.money()).isEqualTo(Money.of(each, currency));
        assertThat(found.measure()).isEqualTo(UnitPrice.Measure.valueOf(measure));
    }

    @Test
    void compares_nothing_by_pieces_and_nothing_of_nothing() {
        Money price = Money.of(100, "EUR");
        assertThat(UnitPrice.of(price, BigDecimal.TEN, "pieces")).isEmpty();
        assertThat(UnitPrice.of(price, BigDecimal.ZERO, "g")).isEmpty();
    }
}
