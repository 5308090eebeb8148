package io.entrepot.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Map;

class IsolationTest {
    private static final Locale EMIRATES = Locale.forLanguageTag("ar-AE");
    private final Messages messages = Messages.load();

    @Test
    void a_latin_name_in_an_arabic_sentence_stands_for_itself() {
        assertThat(messages.text(EMIRATES, "mail.shipped.lead", Map.of("name", "Customer 0042")))
                .contains("\u2068Customer 0042\u2069");
    }

    @Test
    void an_arabic_name_needs_no_mark() {
        assertThat(messages.text(EMIRATES, "mail.shipped.lead", Map.of("name", "عميل")))
                .doesNotContain("\u2068");
    }

    @Test
    void sentences_from_left_to_right_carry_no_marks() {
        assertThat(messages.text(Locale.GERMANY, "mail.shipped.lead", Map.of("name", "عميل 1")))
                .doesNotContain("\u2068");
    }
}
