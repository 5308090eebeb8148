package io.entrepot.search.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Text becomes words; two ways to write the same become the same. */
class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2 TB                    | 2tb
                    2.0TB                   | 2tb
                    2000 GB                 | 2tb
                    512 GB SSD              | 512gb ssd
                    13.3" display           | 13.3in display
                    13,3-inch display       | 13.3in display
                    13.3'' display          | 13.3in display
                    3 m                     | 3m
                    3.0 metres              | 3m
                    144 Hz                  | 144hz
                    Cat 6 / Cat.6 / cat6    | cat6 cat6 cat6
                    Category 5e             | cat5e
                    cat 6 cable 3m black    | cat6 cable 3m black
                    8-Port                  | 8port
                    802.11n USB 2.0         | 802.11n usb 2.0
                    TL-WA860RE              | tl wa860re
                    Core™ i7                | core i7
                    Ｎｏｔｅｂｏｏｋ         | notebook
                    the printer's cables    | printer cable
                    batteries               | battery
                    2-in-1                  | 2 1
                    """)
    void english_words(String text, String words) {
        assertThat(stems("en", text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Drucker, Druckern",
        "de, Kopfhörer, Kopfhörern",
        "fr, imprimantes, imprimante",
        "es, impresoras, impresora",
        "pt, teclados, teclado",
        "it, stampanti, stampante",
        "ru, принтеры, принтер",
        "ar, طابعات, طابعة",
        "ja, プリンター, プリンタ",
        "ko, 프린터를, 프린터",
        "en, headphones, headphone"
    })
    void one_ending_is_as_good_as_another(String language, String one, String other) {
        assertThat(stems(language, one)).isEqualTo(stems(language, other));
    }

    @Test
    void chinese_is_indexed_in_pairs_and_single_characters_and_asked_for_in_pairs() {
        assertThat(stems("zh", "笔记本")).contains("笔记", "记本", "本");
        assertThat(
                        Words.in("zh").asked("笔记本").stream()
                                .map(Word::stem)
                                .collect(Collectors.joining(" ")))
                .isEqualTo("笔记 记本");
    }

    @Test
    void neighbours_are_known_written_together() {
        Words words = Words.in("en");
        assertThat(words.pairs(words.indexed("power banks RJ-45 TL-WA860RE")))
                .contains("powerbank", "rj45", "tlwa860re");
    }

    @Test
    void codes_lose_their_marks() {
        assertThat(Words.code(" TL-WA860/RE ")).isEqualTo("tlwa860re");
        assertThat(Words.code("006R 90321")).isEqualTo("006r90321");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((((((a+)+)+)+)+)+)+)+)$",
                "\u202Eretnirp",
                "%_%_%_*:*\\",
                "1 1 1 1 1 1 1 1 1 1",
                "1.1.1.1.1.1.1.1.1.1"
            })
    void long_and_strange_text_takes_no_long_time(String piece) {
        String text = piece.repeat(10_000 / piece.length() + 1);
        assertThat(
                        org.junit.jupiter.api.Assertions.assertTimeout(
                                Duration.ofSeconds(2), () -> Words.in("en").asked(text)))
                .isNotNull();
    }

    @Test
    void words_that_say_nothing_stay_when_there_is_no_other() {
        assertThat(stems("en", "cable for the mouse")).isEqualTo("cable mouse");
        assertThat(stems("en", "to the")).isEqualTo("to the");
    }

    private static String stems(String language, String text) {
        List<Word> words = Words.in(language).indexed(text);
        return words.stream().map(Word::stem).collect(Collectors.joining(" "));
    }
}
