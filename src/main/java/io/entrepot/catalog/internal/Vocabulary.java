package io.entrepot.catalog.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.entrepot.catalog.Attribute;
import io.entrepot.catalog.Attribute.Choice;
import io.entrepot.catalog.AttributeType;
import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.ProductAttribute;
import io.entrepot.catalog.VariantOption;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives codes their words. Attributes seldom change and every product needs them, so they are kept;
 * another process sees a change within half a minute.
 */
@Component
final class Vocabulary {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final String ALL = "";

    /** A defined attribute with its choices by code. */
    private record Word(Attribute attribute, Map<String, Choice> choices) {
        static Word of(Attribute attribute) {
            Map<String, Choice> choices = new HashMap<>();
            attribute.choices().forEach(choice -> choices.put(choice.code(), choice));
            return new Word(attribute, choices);
        }

        Map<String, String> labels(String value) {
            Choice choice = choices.get(value);
            return choice == null ? Map.of() : choice.names();
        }

        @Nullable String swatch(String value) {
            Choice choice = choices.get(value);
            return choice == null ? null : choice.swatch();
        }
    }

    private final LoadingCache<String, Map<String, Word>> words;

    Vocabulary(Attributes attributes) {
        this.words =
                Caffeine.newBuilder()
                        .expireAfterWrite(FRESH)
                        .build(
                                key -> {
                                    Map<String, Word> all = new HashMap<>();
                                    attributes
                                            .all()
                                            .forEach(each -> all.put(each.code(), Word.of(each)));
                                    return all;
                                });
    }

    void forget() {
        words.invalidateAll();
    }

    ProductAttribute attribute(AttributeValue stated) {
        Word word = words.get(ALL).get(stated.key());
        if (word == null) {
            return new ProductAttribute(
                    stated.key(),
                    stated.number() == null ? AttributeType.TEXT : AttributeType.NUMBER,
                    stated.text(),
                    stated.number(),
                    stated.unit(),
                    Map.of("en", stated.name()),
                    labels(stated));
        }
        String unit = stated.unit() == null ? word.attribute().unit() : stated.unit();
        return new ProductAttribute(
                stated.key(),
                word.attribute().type(),
                stated.text(),
                stated.number(),
                unit,
                word.attribute().names(),
                stated.labels() == null ? word.labels(stated.text()) : stated.labels());
    }

    private static Map<String, String> labels(AttributeValue stated) {
        return stated.labels() == null ? Map.of() : stated.labels();
    }

    /** In the order of the codes, which is the same in every process. */
    List<VariantOption> options(Map<String, String> stated) {
        Map<String, Word> known = words.get(ALL);
        return stated.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(option -> option(option.getKey(), option.getValue(), known))
                .toList();
    }

    private static VariantOption option(String key, String value, Map<String, Word> known) {
        Word word = known.get(key);
        return word == null
                ? new VariantOption(key, value, Map.of(), Map.of(), null)
                : new VariantOption(
                        key,
                        value,
                        word.attribute().names(),
                        word.labels(value),
                        word.swatch(value));
    }
}
