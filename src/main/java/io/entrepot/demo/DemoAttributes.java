package io.entrepot.demo;

import io.entrepot.catalog.Attribute;
import io.entrepot.catalog.AttributeType;
import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.CategoryAttribute;
import io.entrepot.catalog.SaveAttributes;
import io.entrepot.catalog.SetCategoryAttributes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Defines the attributes of the demo and says which categories use them. */
@Component
class DemoAttributes {
    /** An attribute as the file states it; a {@code facet} narrows lists wherever it is used. */
    record Word(
            String code,
            String type,
            @Nullable String unit,
            boolean facet,
            Map<String, String> names,
            @Nullable List<Choice> options) {}

    /** A value that an attribute can have. */
    record Choice(String code, Map<String, String> names, @Nullable String swatch) {}

    private final CatalogApi catalog;

    DemoAttributes(CatalogApi catalog) {
        this.catalog = catalog;
    }

    void define(List<Word> words) {
        catalog.saveAttributes(
                new SaveAttributes(words.stream().map(DemoAttributes::attribute).toList()));
    }

    void use(DemoProducts.CategoryRow category, List<Word> words) {
        Map<String, Word> byCode =
                words.stream().collect(Collectors.toMap(Word::code, Function.identity()));
        List<String> filters = category.filterable();
        List<CategoryAttribute> uses =
                Stream.concat(
                                category.attributes().stream(),
                                filters == null ? Stream.of() : filters.stream())
                        .distinct()
                        .filter(byCode::containsKey)
                        .map(
                                code ->
                                        new CategoryAttribute(
                                                code,
                                                false,
                                                filters == null
                                                        ? word(byCode, code).facet()
                                                        : filters.contains(code),
                                                false))
                        .toList();
        catalog.setCategoryAttributes(new SetCategoryAttributes(category.slug(), uses));
    }

    /** A value as the catalogue keeps it: a choice by its code, yes or no, a figure. */
    static AttributeValue value(String code, JsonNode stated) {
        BigDecimal number = stated.isNumber() ? stated.decimalValue() : null;
        String text =
                stated.isBoolean()
                        ? stated.booleanValue() ? "yes" : "no"
                        : number == null ? stated.asString() : number.toPlainString();
        return new AttributeValue(code, code, text, number, null);
    }

    private static Word word(Map<String, Word> byCode, String code) {
        return java.util.Objects.requireNonNull(byCode.get(code));
    }

    private static Attribute attribute(Word word) {
        List<Choice> options = word.options() == null ? List.of() : word.options();
        AttributeType type =
                switch (word.type()) {
                    case "number" -> AttributeType.NUMBER;
                    case "boolean" -> AttributeType.BOOLEAN;
                    case "enum", "choice" -> AttributeType.CHOICE;
                    default -> AttributeType.TEXT;
                };
        return new Attribute(
                word.code(),
                type,
                word.unit(),
                word.names(),
                options.stream()
                        .map(each -> new Attribute.Choice(each.code(), each.names(), each.swatch()))
                        .toList(),
                0);
    }
}
