package io.entrepot.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;

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

    /** Six in Arabic, two in German, one in Japanese; what only millions need may be left out. */
    @Test
    void every_plural_has_the_forms_that_its_language_needs_to_count_to_two_hundred() {
        catalogues.forEach(
                (tag, texts) ->
                        texts.forEach(
                                (key, pattern) ->
                                        assertThat(missingForms(pattern, tag))
                                                .as("%s in %s", key, tag)
                                                .isEmpty()));
    }

    @Test
    void a_missing_form_is_found() {
        assertThat(missingForms("{n, plural, one {# كتاب} other {# كتاب}}", "ar"))
                .containsExactly("few", "many", "two", "zero");
        assertThat(missingForms("{n, plural, other {# 冊}}", "ja")).isEmpty();
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

    private static Set<String> missingForms(String pattern, String tag) {
        PluralRules rules = PluralRules.forLocale(Locale.forLanguageTag(tag));
        Set<String> missing = new TreeSet<>();
        MessagePattern parsed = new MessagePattern(pattern);
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPart(i).getArgType() == ArgType.PLURAL
                    && parsed.getPart(i).getType() == Part.Type.ARG_START) {
                for (int number = 0; number <= 200; number++) {
                    missing.add(rules.select(number));
                }
                missing.removeAll(selectors(parsed, i));
            }
        }
        return missing;
    }

    private static Set<String> selectors(MessagePattern parsed, int start) {
        Set<String> selectors = new TreeSet<>();
        for (int i = start; i < parsed.getLimitPartIndex(start); i++) {
            if (parsed.getPart(i).getType() == Part.Type.ARG_SELECTOR) {
                selectors.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return selectors;
    }

    private static Set<String> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                assertThat(part.getArgType())
                        .as("no nested or outdated arguments: %s", pattern)
                        .isIn(ArgType.NONE, ArgType.SIMPLE, ArgType.PLURAL, ArgType.SELECT);
                names.add(parsed.getSubstring(parsed.getPart(i + 1)));
            }
        }
        return names;
    }
}
