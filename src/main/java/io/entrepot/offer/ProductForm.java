package io.entrepot.offer;

import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.ProductDetails;
import io.entrepot.catalog.ProductText;
import io.entrepot.inventory.StockLevel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A product with its prices and stock, as a form holds it. Version 0 is a new one; another one is
 * the version that was seen. What was saved comes back with ids, levels and what is missing. Null
 * leaves attributes or details as they are.
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
        List<Row> variants,
        @Nullable List<AttributeValue> attributes,
        @Nullable ProductDetails details) {
    /** A form without attributes and details, which stay as they are. */
    public ProductForm(
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
        this(
                id,
                slug,
                version,
                state,
                whyNotSellable,
                category,
                brand,
                hsCode,
                origin,
                taxClass,
                battery,
                texts,
                media,
                variants,
                null,
                null);
    }

    /** The same, written over the version that is there now. */
    public ProductForm at(long now) {
        return with(now, attributes, details, variants);
    }

    /** The same with what was left out filled in. */
    public ProductForm with(
            long seen,
            @Nullable List<AttributeValue> values,
            @Nullable ProductDetails more,
            List<Row> rows) {
        return new ProductForm(
                id,
                slug,
                seen,
                state,
                whyNotSellable,
                category,
                brand,
                hsCode,
                origin,
                taxClass,
                battery,
                texts,
                media,
                rows,
                values,
                more);
    }

    /** The same on top of the product as it stands now, with these variants. */
    public ProductForm standing(ProductForm live, List<Row> rows) {
        return new ProductForm(
                live.id(),
                live.slug(),
                live.version(),
                live.state(),
                live.whyNotSellable(),
                category,
                brand,
                hsCode,
                origin,
                taxClass,
                battery,
                texts,
                media,
                rows,
                attributes,
                details);
    }

    /**
     * A variant. Prices are decimal texts by market in its currency, the cost is one in the
     * currency of costs; stock is what shall lie in each warehouse. Null leaves prices, cost or
     * stock as they are.
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
            List<StockLevel> levels,
            @Nullable String partNumber,
            @Nullable String cost) {
        /** A variant of whose maker and cost nothing is said. */
        public Row(
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
                List<StockLevel> levels) {
            this(
                    id,
                    sku,
                    gtin,
                    options,
                    weightGrams,
                    lengthMm,
                    widthMm,
                    heightMm,
                    media,
                    prices,
                    stock,
                    levels,
                    null,
                    null);
        }

        /** The same as it lies on the shelves. */
        public Row on(
                @Nullable UUID known,
                @Nullable Map<String, Integer> pieces,
                List<StockLevel> shelves) {
            return new Row(
                    known,
                    sku,
                    gtin,
                    options,
                    weightGrams,
                    lengthMm,
                    widthMm,
                    heightMm,
                    media,
                    prices,
                    pieces,
                    shelves,
                    partNumber,
                    cost);
        }

        /** The same with these prices and this cost, and nothing said of stock. */
        public Row priced(@Nullable Map<String, String> shown, @Nullable String paid) {
            return new Row(
                    id,
                    sku,
                    gtin,
                    options,
                    weightGrams,
                    lengthMm,
                    widthMm,
                    heightMm,
                    media,
                    shown,
                    null,
                    levels,
                    partNumber,
                    paid);
        }
    }
}
