package io.entrepot.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

class CataloguesTest {
    private final Map<String, Map<String, String>> catalogues = Catalogues.read();
    private final Map<String, String> english = catalogues.getOrDefault("en", Map.of());

    @ParameterizedTest
    @ValueSource(strings = {"de", "ja", "pt-BR", "zh-Hant", "zh-Hans", "ar"})
    void every_language_has_every_key_and_no_other(String tag) {
        assertThat(catalogues.getOrDefault(tag, Map.of()).keySet()).isEqualTo(english.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ja", "pt-BR", "zh-Hant", "zh-Hans", "ar"})
    void every_language_names_the_same_arguments(String tag) {
        Map<String, String> translated = catalogues.getOrDefault(tag, Map.of());
        english.forEach(
                (key, pattern) ->
                        assertThat(arguments(translated.getOrDefault(key, "")))
                                .as("%s in %s", key, tag)
                                .isEqualTo(arguments(pattern)));
    }

    @Test
    void every_plural_knows_the_cases_of_its_language() {
        catalogues.forEach(
                (tag, texts) ->
                        texts.forEach(
                                (key, pattern) ->
                                        assertThat(say(tag, pattern))
                                                .as("%s in %s", key, tag)
                                                .isNotBlank()
                                                .doesNotContain("{")));
    }

    @Test
    void every_problem_has_a_title_a_detail_and_a_way_out() {
        for (String key : english.keySet()) {
            if (key.startsWith("problem.")) {
                String code = key.substring(0, key.lastIndexOf('.'));
                assertThat(english)
                        .containsKeys(code + ".title", code + ".detail", code + ".way_out");
            }
        }
    }

    private static String say(String tag, String pattern) {
        Map<String, Object> facts = new HashMap<>();
        arguments(pattern).forEach(name -> facts.put(name, 3));
        return Phrase.of(pattern, Locale.forLanguageTag(tag)).say(facts);
    }

    private static Set<String> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                assertThat(part.getArgType())
                        .as("only plain, plural and select arguments: %s", pattern)
                        .isIn(ArgType.NONE, ArgType.PLURAL, ArgType.SELECT);
                names.add(parsed.getSubstring(parsed.getPart(i + 1)));
            }
        }
        return names;
    }
}
