package io.entrepot.storefront.web;

import io.entrepot.catalog.Product;
import io.entrepot.catalog.Variant;
import io.entrepot.catalog.VariantOption;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.ProductPage.Option;
import io.entrepot.storefront.page.ProductPage.OptionGroup;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The variants of a product as choices, one group for each way in which they differ. Every value
 * leads to a variant that exists: the one that keeps most of what was chosen before, rather one
 * that can be had, so that no choice is a dead end.
 */
final class Choosing {
    /** What a value is called, and its colour where it is one. */
    record Said(String key, String name, String value, String label, @Nullable String swatch) {}

    private final Product product;
    private final Variant chosen;
    private final Words words;

    Choosing(Product product, Variant chosen, Words words) {
        this.product = product;
        this.chosen = chosen;
        this.words = words;
    }

    /** The groups, with the address of each value and whether what it leads to can be had. */
    List<OptionGroup> groups(Function<Variant, String> url, Predicate<Variant> available) {
        if (product.variants().size() < 2) {
            return List.of();
        }
        return keys().stream().map(key -> group(key, url, available)).toList();
    }

    /** How a variant is told from its siblings, by key. */
    static Map<String, Said> said(Variant variant, Words words) {
        Map<String, Said> said = new LinkedHashMap<>();
        String language = words.language();
        for (VariantOption option : variant.options()) {
            said.put(
                    option.key(),
                    new Said(
                            option.key(),
                            option.name(language),
                            option.value(),
                            option.label(language),
                            option.swatch()));
        }
        if (said.isEmpty()) {
            String sku = variant.sku();
            said.put("sku", new Said("sku", words.t("product.variant"), sku, sku, null));
        }
        return said;
    }

    private List<String> keys() {
        return product.variants().stream()
                .flatMap(variant -> said(variant, words).keySet().stream())
                .distinct()
                .toList();
    }

    private OptionGroup group(
            String key, Function<Variant, String> url, Predicate<Variant> available) {
        Map<String, Said> values = new LinkedHashMap<>();
        for (Variant variant : product.variants()) {
            Said said = said(variant, words).get(key);
            if (said != null) {
                values.putIfAbsent(said.value(), said);
            }
        }
        String now = value(chosen, key);
        List<Option> options =
                values.values().stream()
                        .map(
                                said -> {
                                    Variant best = best(key, said.value(), available);
                                    return new Option(
                                            said.value(),
                                            said.label(),
                                            said.swatch(),
                                            url.apply(best),
                                            said.value().equals(now),
                                            available.test(best));
                                })
                        .toList();
        String name = values.values().iterator().next().name();
        return new OptionGroup(key, name, options);
    }

    private Variant best(String key, String value, Predicate<Variant> available) {
        return product.variants().stream()
                .filter(variant -> value.equals(value(variant, key)))
                .max(
                        Comparator.comparingLong(this::shared)
                                .thenComparingInt(variant -> available.test(variant) ? 1 : 0))
                .orElse(chosen);
    }

    private long shared(Variant variant) {
        return keys().stream()
                .filter(key -> Objects.equals(value(variant, key), value(chosen, key)))
                .count();
    }

    private @Nullable String value(Variant variant, String key) {
        Said said = said(variant, words).get(key);
        return said == null ? null : said.value();
    }
}
