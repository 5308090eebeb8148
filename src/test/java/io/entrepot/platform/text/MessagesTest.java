package io.entrepot.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

class MessagesTest {
    private static final Map<String, Map<String, String>> TWO =
            Map.of(
                    "en",
                    Map.of(
                            "plain", "It's here",
                            "joined", "{amount} on {day}",
                            "pieces", "{count, plural, one {# piece} other {# pieces}}",
                            "only", "English only"),
                    "de",
                    Map.of("plain", "Da ist's", "joined", "{amount} am {day}"));

    private final Messages messages = Messages.of(TWO);

    @ParameterizedTest
    @CsvSource({
        "zh-TW, zh-Hant",
        "zh-Hant-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-CN, zh-Hans",
        "zh-SG, zh-Hans",
        "ar-AE, ar",
        "ar-EG, ar",
        "de-AT, de",
        "pt-PT, pt-BR",
        "en-GB, en",
        "ja-JP, ja",
        "fr-FR, en",
        "pt, pt-BR"
    })
    void a_reader_gets_the_nearest_language(String locale, String tag) {
        assertThat(Messages.load().language(Locale.forLanguageTag(locale))).isEqualTo(tag);
    }

    @Test
    void says_a_plain_sentence_with_its_apostrophe() {
        assertThat(messages.text(Locale.ENGLISH, "plain")).isEqualTo("It's here");
    }

    @Test
    void writes_arguments_the_readers_way() {
        var facts = Map.of("amount", Money.of(123450, "EUR"), "day", LocalDate.of(2026, 11, 23));
        assertThat(messages.text(Locale.GERMANY, "joined", facts))
                .isEqualTo("1.234,50\u00a0€ am 23. November 2026");
        assertThat(messages.text(Locale.US, "joined", facts))
                .isEqualTo("€1,234.50 on November 23, 2026");
    }

    @Test
    void counts_in_plurals() {
        assertThat(messages.text(Locale.ENGLISH, "pieces", Map.of("count", 1)))
                .isEqualTo("1 piece");
        assertThat(messages.text(Locale.ENGLISH, "pieces", Map.of("count", 1234)))
                .isEqualTo("1,234 pieces");
    }

    @Test
    void falls_back_to_english_and_then_to_the_key() {
        assertThat(messages.text(Locale.GERMANY, "only")).isEqualTo("English only");
        assertThat(messages.text(Locale.GERMANY, "nobody.wrote.this"))
                .isEqualTo("nobody.wrote.this");
        assertThat(messages.find(Locale.GERMANY, "nobody.wrote.this", Map.of())).isEmpty();
    }

    @Test
    void leaves_the_name_of_a_fact_that_is_missing() {
        assertThat(messages.text(Locale.ENGLISH, "joined", Map.of("day", "today")))
                .isEqualTo("{amount} on today");
    }
}
