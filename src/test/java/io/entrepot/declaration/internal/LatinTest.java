package io.entrepot.declaration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinTest {
    @ParameterizedTest
    @CsvSource({
        "Köln, DE, Köln",
        "São Paulo, BR, São Paulo",
        "山田 花子, JP, Yamada Hanako",
        "東京都, JP, Toukyou To",
        "深圳, CN, Shen Zhen",
        "Мария, DE, Maria",
        "دبي, AE, Dby"
    })
    void other_scripts_become_letters_that_customs_reads(
            String written, String country, String latin) {
        assertThat(Latin.of(written, country)).isEqualTo(latin);
    }

    @Test
    void a_letter_without_a_latin_kin_does_not_become_a_question_mark() {
        assertThat(Latin.of("عميل 0008", "AE")).isEqualTo("'Myl 0008");
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(Latin.of(null)).isEmpty();
    }
}
