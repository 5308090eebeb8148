package io.entrepot.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class TongueTest {
    @ParameterizedTest
    @CsvSource({
        "zh-TW, zh-Hant",
        "zh-CN, zh-Hans",
        "zh-SG, zh-Hans",
        "zh-MO, zh-Hant",
        "ar-EG, ar",
        "pt-PT, pt-BR",
        "en-AU, en"
    })
    void script_decides_before_region(String wanted, String found) {
        List<String> tags = List.of("en", "pt-BR", "zh-Hant", "zh-Hans", "ar");
        assertThat(Tongue.nearest(tags, wanted)).contains(found);
    }

    @Test
    void nobody_understands_what_is_not_there() {
        assertThat(Tongue.nearest(List.of("en", "de"), "fr-FR")).isEmpty();
    }

    @Test
    void arabic_and_hebrew_run_from_right_to_left() {
        assertThat(Tongue.of("ar-AE").rightToLeft()).isTrue();
        assertThat(Tongue.of("he").rightToLeft()).isTrue();
        assertThat(Tongue.of("zh-CN").rightToLeft()).isFalse();
    }
}
