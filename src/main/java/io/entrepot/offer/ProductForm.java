package io.entrepot.offer;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.ProductText;
import io.entrepot.inventory.StockLevel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A product with its prices and stock, as a form holds it. Version 0 is a new one; another one is
 * the version that was seen. What was saved comes back with ids, levels and what is missing.
 */
public record ProductForm(
        @Nullable UUID id,
        String slug,
        long version,
        @Nullable ListingState state,
        List<String> whyNotSellable,
        String category,
        @Nullable String brand,
        @Nullable String hsCode,
        @Nullable String origin,
        String taxClass,
        BatteryKind battery,
        Map<String, ProductText> texts,
        List<String> media,
        List<Row> variants) {
    /**
     * A variant. Prices are decimal texts by market in its currency; stock is what shall lie in
     * each warehouse. Null leaves prices or stock as they are.
     */
    public record Row(
            @Nullable UUID id,
            String sku,
            @Nullable String gtin,
            Map<String, String> options,
            @Nullable Integer weightGrams,
            @Nullable Integer lengthMm,
            @Nullable Integer widthMm,
            @Nullable Integer heightMm,
            List<String> media,
            @Nullable Map<String, String> prices,
            @Nullable Map<String, Integer> stock,
            List<StockLevel> levels) {}
}
