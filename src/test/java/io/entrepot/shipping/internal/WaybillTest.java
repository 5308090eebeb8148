package io.entrepot.shipping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaybillTest {
    @ParameterizedTest
    @CsvSource({"47312482,9", "47302482,5", "48302382,0", "00000123,5"})
    void has_the_check_digit_of_the_published_examples(String digits, int expected) {
        assertThat(Waybill.checkDigit(digits)).isEqualTo(expected);
    }

    @Test
    void is_two_letters_nine_digits_and_the_country_of_posting() {
        assertThat(Waybill.number(123, "CN")).isEqualTo("LX000001235CN");
    }
}
