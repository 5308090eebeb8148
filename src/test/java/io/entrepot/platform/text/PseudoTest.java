package io.entrepot.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Map;

class PseudoTest {
    private static final Map<String, Map<String, String>> WORDS =
            Map.of(
                    "en",
                    Map.of(
                            "a",
                            "Your cart",
                            "b",
                            "{count, plural, one {# piece of {name}} other {# pieces}}"
                                    + " today"));

    @Test
    void words_are_made_strange_and_longer_and_arguments_are_left_alone() {
        Messages strange = Messages.of(Pseudo.ACCENTED.in(WORDS));
        assertThat(strange.text(Locale.ENGLISH, "a")).isEqualTo("⟦Yóûr çárt···⟧");
        assertThat(strange.text(Locale.ENGLISH, "b", Map.of("count", 1, "name", "tea")))
                .contains("1 þîéçé óf tea", "tóðáý")
                .startsWith("⟦")
                .endsWith("⟧");
    }

    @Test
    void mirrored_words_stand_in_the_place_of_arabic_and_run_from_the_right() {
        Messages strange = Messages.of(Pseudo.MIRRORED.in(WORDS));
        assertThat(strange.text(Locale.forLanguageTag("ar-AE"), "a"))
                .startsWith("\u202e⟦")
                .endsWith("⟧\u202c");
        assertThat(strange.text(Locale.ENGLISH, "a")).isEqualTo("Your cart");
    }

    @Test
    void nothing_is_strange_unless_asked_for() {
        assertThat(Pseudo.called("none").in(WORDS)).isEqualTo(WORDS);
    }
}
