package io.entrepot.demo;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveProductResult;
import io.entrepot.catalog.SaveProducts;
import io.entrepot.catalog.SaveVariant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Loads categories and products. */
@Component
class DemoProducts {
    /** {@code demo/categories.json}. */
    record CategoryFile(List<DemoAttributes.Word> attributes, List<CategoryRow> categories) {}

    /** A category as the file states it. */
    record CategoryRow(
            String slug,
            List<String> attributes,
            @Nullable List<String> filterable,
            Map<String, CategoryText> texts) {}

    /** A category's words in one language. */
    record CategoryText(String name) {}

    /** {@code demo/products/<category>.json}. */
    record ProductFile(List<ProductRow> products) {}

    /** A product as the file states it. */
    record ProductRow(
            String slug,
            String category,
            @Nullable String brand,
            String hsCode,
            String originCountry,
            String taxClass,
            String batteryKind,
            Map<String, JsonNode> attributes,
            Map<String, Words> texts,
            List<VariantRow> variants) {}

    /** A product's words in one language. */
    record Words(String name, String summary, String description) {}

    /** A variant with its prices by market and its stock by warehouse. */
    record VariantRow(
            String sku,
            @Nullable String gtin,
            Map<String, String> options,
            int weightGrams,
            int lengthMm,
            int widthMm,
            int heightMm,
            Map<String, Long> prices,
            Map<String, Integer> stock) {}

    private final CatalogApi catalog;
    private final DemoAttributes attributes;

    DemoProducts(CatalogApi catalog, DemoAttributes attributes) {
        this.catalog = catalog;
        this.attributes = attributes;
    }

    static List<ProductRow> rows() {
        return categoryFile().categories().stream()
                .map(category -> "products/" + category.slug() + ".json")
                .flatMap(file -> DemoFiles.read(file, ProductFile.class).products().stream())
                .toList();
    }

    int loadCategories() {
        CategoryFile file = categoryFile();
        List<CategoryRow> rows = file.categories();
        attributes.define(file.attributes());
        for (int i = 0; i < rows.size(); i++) {
            CategoryRow row = rows.get(i);
            Map<String, String> names = new TreeMap<>();
            row.texts().forEach((language, text) -> names.put(language, text.name()));
            catalog.saveCategory(new SaveCategory(row.slug(), null, i + 1, names));
            attributes.use(row, file.attributes());
        }
        return rows.size();
    }

    /**
     * Answers the id of every variant by its SKU; a product that is refused is a defect of the
     * demo.
     */
    Map<String, UUID> load() {
        List<SaveProduct> products = rows().stream().map(DemoProducts::product).toList();
        Map<String, UUID> variants = new HashMap<>();
        for (SaveProductResult result : catalog.saveAll(new SaveProducts(products))) {
            switch (result) {
                case SaveProductResult.Saved saved -> variants.putAll(saved.variantsBySku());
                case SaveProductResult.Refused refused ->
                        throw new IllegalStateException("The demo has a bad product: " + refused);
            }
        }
        return variants;
    }

    private static CategoryFile categoryFile() {
        return DemoFiles.read("categories.json", CategoryFile.class);
    }

    private static SaveProduct product(ProductRow row) {
        List<SaveVariant> variants =
                row.variants().stream().map(each -> variant(each, row)).toList();
        Map<String, ProductText> texts = new TreeMap<>();
        row.texts()
                .forEach(
                        (language, text) ->
                                texts.put(
                                        language,
                                        new ProductText(
                                                text.name(),
                                                text.summary() + "\n\n" + text.description())));
        return new SaveProduct(
                row.slug(),
                null,
                row.category(),
                false,
                row.brand(),
                texts,
                row.attributes().entrySet().stream()
                        .map(entry -> DemoAttributes.value(entry.getKey(), entry.getValue()))
                        .toList(),
                row.hsCode(),
                row.originCountry(),
                row.taxClass(),
                BatteryKind.valueOf(row.batteryKind().toUpperCase(Locale.ROOT)),
                variants,
                DemoPictures.of(row.slug(), variants.stream().map(SaveVariant::media).toList()),
                List.of());
    }

    private static SaveVariant variant(VariantRow row, ProductRow product) {
        return new SaveVariant(
                row.sku(),
                row.gtin(),
                row.options(),
                row.weightGrams(),
                row.lengthMm(),
                row.widthMm(),
                row.heightMm(),
                DemoPictures.of(product.slug(), row.options().values()));
    }
}
