package io.entrepot.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

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
    void a_reader_of_one_chinese_script_rather_reads_the_other_than_nothing() {
        assertThat(Tongue.pick(Map.of("en", "tea", "zh-Hant", "茶壺"), "zh-CN")).contains("茶壺");
    }

    @Test
    void nobody_goes_without_a_text() {
        assertThat(Tongue.pick(Map.of("en", "tea", "de", "Tee"), "fr-FR")).contains("tea");
        assertThat(Tongue.pick(Map.of("ja", "茶", "de", "Tee"), "fr-FR")).contains("Tee");
        assertThat(Tongue.pick(Map.of(), "fr-FR")).isEmpty();
    }

    @Test
    void arabic_and_hebrew_run_from_right_to_left() {
        assertThat(Tongue.of("ar-AE").rightToLeft()).isTrue();
        assertThat(Tongue.of("he").rightToLeft()).isTrue();
        assertThat(Tongue.of("zh-CN").rightToLeft()).isFalse();
    }
}
