package io.entrepot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as feeds write them. The first is GS1's own example of a check digit. */
class GtinTest {
    @ParameterizedTest
    @CsvSource({
        "6291041500213, 06291041500213",
        "4006381333931, 04006381333931",
        "96385074, 00000096385074",
        "036000291452, 00036000291452",
        "36000291452, 00036000291452",
        "4 006381-333931, 04006381333931",
        "10614141000415, 10614141000415"
    })
    void is_normalised_to_14_digits(String text, String digits) {
        assertThat(Gtin.parse(text)).contains(new Gtin(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4006381333932",
                "1234567",
                "123456789012345",
                "ABC",
                "00000000",
                "４００６３８１３３３９３１"
            })
    void anything_else_is_no_gtin(String text) {
        assertThat(Gtin.parse(text)).isEmpty();
    }

    @Property
    void one_wrong_digit_is_always_found(
            @ForAll @LongRange(min = 1, max = 9_999_999_999_999L) long body,
            @ForAll @IntRange(max = 13) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String right = complete(body);
        char wrong = (char) ('0' + (right.charAt(place) - '0' + shift) % 10);
        String other = right.substring(0, place) + wrong + right.substring(place + 1);
        assertThat(Gtin.parse(right)).isPresent();
        assertThat(Gtin.parse(other)).isEmpty();
    }

    private static String complete(long body) {
        String digits = "%013d".formatted(body);
        for (char check = '0'; check <= '9'; check++) {
            if (Gtin.parse(digits + check).isPresent()) {
                return digits + check;
            }
        }
        throw new AssertionError("No check digit fits " + digits);
    }
}
