package io.entrepot.demo;

import io.entrepot.catalog.AttributeValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The dictionary of attributes. The catalogue holds an attribute's name and text in one language,
 * so the demo's are English; product texts and categories come in all of them.
 */
final class DemoWords {
    /** One attribute of the dictionary. */
    record Word(
            String code,
            String type,
            @Nullable String unit,
            Map<String, String> names,
            @Nullable List<Choice> options) {}

    /** A value that an attribute can have. */
    record Choice(String code, Map<String, String> names) {}

    private final Map<String, Word> words;

    DemoWords(List<Word> words) {
        this.words = words.stream().collect(Collectors.toMap(Word::code, Function.identity()));
    }

    AttributeValue value(String code, JsonNode stated) {
        Word word = word(code);
        BigDecimal number = stated.isNumber() ? stated.decimalValue() : null;
        return new AttributeValue(
                code, english(word.names(), code), text(word, stated), number, word.unit());
    }

    private static String text(Word word, JsonNode stated) {
        if (stated.isBoolean()) {
            return stated.booleanValue() ? "yes" : "no";
        }
        if (stated.isNumber()) {
            String figure = stated.decimalValue().toPlainString();
            return word.unit() == null ? figure : figure + " " + word.unit();
        }
        return choice(word, stated.stringValue());
    }

    private static String choice(Word word, String code) {
        List<Choice> options = word.options() == null ? List.of() : word.options();
        return options.stream()
                .filter(option -> option.code().equals(code))
                .map(option -> english(option.names(), code))
                .findFirst()
                .orElse(code);
    }

    /** Options of a variant in the words a shopper reads. */
    Map<String, String> options(Map<String, String> stated) {
        Map<String, String> shown = new TreeMap<>();
        stated.forEach(
                (code, value) -> {
                    Word word = word(code);
                    shown.put(english(word.names(), code), choice(word, value));
                });
        return shown;
    }

    private Word word(String code) {
        return words.getOrDefault(code, new Word(code, "text", null, Map.of(), null));
    }

    private static String english(Map<String, String> names, String otherwise) {
        return names.getOrDefault("en", otherwise);
    }
}
