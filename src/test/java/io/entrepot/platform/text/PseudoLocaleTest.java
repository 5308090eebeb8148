package io.entrepot.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The catalogue in accents and 40 % longer: what breaks here breaks in German. */
class PseudoLocaleTest {
    private static final Map<String, Integer> NUMBERS =
            Map.of("count", 2, "days", 2, "min", 1, "max", 9, "quantity", 2);

    @Test
    void every_message_survives_being_accented_and_stretched() {
        Map<String, String> english = Catalogues.read().getOrDefault("en", Map.of());
        Messages pseudo = PseudoCatalogue.messages();
        Locale reader = PseudoCatalogue.LOCALE;
        english.forEach(
                (key, pattern) -> {
                    String said = pseudo.text(reader, key, NUMBERS);
                    assertThat(said).as(key).startsWith("⟦").endsWith("⟧");
                });
    }

    @Test
    void arguments_are_left_alone() {
        Map<String, Map<String, String>> all = new HashMap<>();
        all.put("en", Map.of("a", "Hello {name}, {count, plural, one {# piece} other {# pieces}}"));
        Map<String, Object> facts = Map.of("name", "Ann", "count", 2);
        assertThat(PseudoCatalogue.of(all).text(PseudoCatalogue.LOCALE, "a", facts))
                .isEqualTo("⟦Ĥéļļó Ann, 2 þîéçéš········⟧");
    }
}
