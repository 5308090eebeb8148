package io.entrepot.feed.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.VariantKey;
import io.entrepot.catalog.VariantKeys;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Finds variants by the SKUs of rows. */
@Component
final class SkuRows {
    private final CatalogApi catalog;

    SkuRows(CatalogApi catalog) {
        this.catalog = catalog;
    }

    /**
     * Hands on the rows whose SKU is known; the others, and those that can't be read, are refused.
     */
    void each(List<Cells> rows, Work work, BiConsumer<Cells, UUID> use) {
        List<String> skus = new ArrayList<>();
        rows.stream().map(row -> row.get("sku")).forEach(sku -> add(skus, sku));
        Map<String, UUID> known =
                skus.isEmpty()
                        ? Map.of()
                        : catalog.variantKeys(VariantKeys.skus(skus)).stream()
                                .collect(Collectors.toMap(VariantKey::sku, VariantKey::id));
        for (Cells row : rows) {
            try {
                String sku = CellReading.text(row, "sku");
                UUID variant = known.get(sku);
                if (variant == null) {
                    throw new BadCell("sku", "unknown_sku", sku);
                }
                use.accept(row, variant);
            } catch (BadCell bad) {
                work.refuse(bad.at(row.line()));
            }
        }
    }

    private static void add(List<String> skus, @org.jspecify.annotations.Nullable String sku) {
        if (sku != null) {
            skus.add(sku);
        }
    }
}
