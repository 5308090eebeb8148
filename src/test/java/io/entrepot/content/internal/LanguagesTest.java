package io.entrepot.content.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class LanguagesTest {
    private static final Map<String, String> TEXTS =
            Map.of("en", "e", "de", "d", "pt-BR", "p", "zh-Hans", "s", "zh-Hant", "t");

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "de-AT, de",
        "pt-PT, pt-BR",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-CN, zh-Hans",
        "zh, zh-Hans",
        "fr, en",
        "'', en",
        "not a tag, en"
    })
    void reads_the_nearest_language_there_is(String wanted, String found) {
        assertThat(Languages.nearest(TEXTS, wanted).orElseThrow().getKey()).isEqualTo(found);
    }

    @Test
    void reads_any_language_rather_than_none() {
        assertThat(Languages.nearest(Map.of("ja", "j"), "de").orElseThrow().getKey())
                .isEqualTo("ja");
        assertThat(Languages.nearest(Map.of(), "de")).isEmpty();
    }
}
