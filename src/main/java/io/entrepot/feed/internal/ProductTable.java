package io.entrepot.feed.internal;

import io.entrepot.catalog.ProductKeys;
import io.entrepot.catalog.ProductStatement;
import io.entrepot.catalog.ProductStatementApi;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveVariant;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what rows are about among the products there are, whatever they name them by. */
final class ProductTable {
    private static final int KEYS_AT_ONCE = 2_000;

    /** The products that a batch names, by each of their keys. */
    record Known(
            Map<String, ProductStatement> byExternalId,
            Map<String, ProductStatement> bySlug,
            Map<String, ProductStatement> bySku) {
        /** What the first of these rows is about. */
        @Nullable ProductStatement of(Cells row) {
            String external = row.get("external_id");
            String slug = row.get("slug");
            String sku = row.get("sku");
            if (external != null) {
                return byExternalId.get(external);
            }
            if (slug != null) {
                return bySlug.get(slug);
            }
            return sku == null ? null : bySku.get(sku);
        }
    }

    private final ProductStatementApi catalog;

    ProductTable(ProductStatementApi catalog) {
        this.catalog = catalog;
    }

    /** Rows of one product say so by its id or slug; else each SKU is a product. */
    static String group(Cells row) {
        String external = row.get("external_id");
        String slug = row.get("slug");
        return external != null
                ? "external " + external
                : slug != null ? "slug " + slug : "sku " + row.values().getOrDefault("sku", "");
    }

    static List<List<Cells>> groups(List<Cells> rows) {
        Map<String, List<Cells>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(group(row), key -> new ArrayList<>()).add(row));
        return List.copyOf(groups.values());
    }

    Known known(List<Cells> rows) {
        Set<String> external = new LinkedHashSet<>();
        Set<String> slugs = new LinkedHashSet<>();
        Set<String> skus = new LinkedHashSet<>();
        for (Cells row : rows) {
            add(external, row.get("external_id"));
            if (!row.has("external_id")) {
                add(slugs, row.get("slug"));
            }
            if (!row.has("external_id") && !row.has("slug")) {
                add(skus, row.get("sku"));
            }
        }
        Known known = new Known(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (ProductKeys keys : chunks(external, slugs, skus)) {
            for (ProductStatement found : catalog.statements(keys)) {
                SaveProduct stated = found.stated();
                if (stated.externalId() != null) {
                    known.byExternalId().put(stated.externalId(), found);
                }
                if (stated.slug() != null) {
                    known.bySlug().put(stated.slug(), found);
                }
                for (SaveVariant variant : stated.variants()) {
                    known.bySku().put(variant.sku(), found);
                }
            }
        }
        return known;
    }

    private static void add(Set<String> keys, @Nullable String key) {
        if (key != null) {
            keys.add(key);
        }
    }

    private static List<ProductKeys> chunks(
            Set<String> external, Set<String> slugs, Set<String> skus) {
        List<ProductKeys> chunks = new ArrayList<>();
        parts(external).forEach(part -> chunks.add(new ProductKeys(part, List.of(), List.of())));
        parts(slugs).forEach(part -> chunks.add(new ProductKeys(List.of(), part, List.of())));
        parts(skus).forEach(part -> chunks.add(new ProductKeys(List.of(), List.of(), part)));
        return chunks;
    }

    private static List<List<String>> parts(Set<String> keys) {
        List<String> all = List.copyOf(keys);
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE)));
        }
        return parts;
    }
}
