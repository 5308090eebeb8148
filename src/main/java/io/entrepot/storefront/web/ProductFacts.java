package io.entrepot.storefront.web;

import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductAttribute;
import io.entrepot.catalog.Variant;
import io.entrepot.platform.text.Amounts;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.ProductPage.Fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What there is to know of a product, as names and values in the reader's language. */
final class ProductFacts {
    private ProductFacts() {}

    static List<Fact> of(Product product, Variant variant, Words words) {
        List<Fact> facts = new ArrayList<>();
        String language = words.language();
        variant.options().forEach(each -> add(facts, each.name(language), each.label(language)));
        product.attributes().forEach(each -> add(facts, each.name(language), value(each, words)));
        add(facts, words.t("product.brand"), product.brand());
        String origin = product.origin();
        add(facts, words.t("product.origin"), origin == null ? null : words.country(origin));
        add(facts, words.t("product.hs_code"), product.hsCode());
        add(facts, words.t("product.sku"), variant.sku());
        add(facts, words.t("product.gtin"), variant.gtin());
        Integer grams = variant.weightGrams();
        add(
                facts,
                words.t("product.weight"),
                grams == null ? null : Amounts.weight(grams, words.locale()));
        add(facts, words.t("product.size"), size(variant, words));
        return facts;
    }

    /**
     * A figure in the reader's digits with its unit, yes and no in words, else the value's name.
     */
    private static String value(ProductAttribute attribute, Words words) {
        if (attribute.number() != null) {
            return Amounts.figure(attribute.number(), attribute.unit(), words.locale());
        }
        String text = attribute.text(words.language());
        return words.messages().find(words.locale(), "facet.value." + text, Map.of()).orElse(text);
    }

    private static @Nullable String size(Variant variant, Words words) {
        Integer length = variant.lengthMm();
        Integer width = variant.widthMm();
        Integer height = variant.heightMm();
        if (length == null || width == null || height == null) {
            return null;
        }
        return Amounts.length(length, words.locale())
                + " × "
                + Amounts.length(width, words.locale())
                + " × "
                + Amounts.length(height, words.locale());
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(name, value));
        }
    }
}
