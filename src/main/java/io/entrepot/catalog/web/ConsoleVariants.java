package io.entrepot.catalog.web;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.FindProducts;
import io.entrepot.catalog.VariantFacts;
import io.entrepot.catalog.VariantIds;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Variants to choose from in a form, and the names of those that were chosen. */
@RestController
class ConsoleVariants {
    private static final int MOST_PRODUCTS = 10;
    private static final int MOST_IDS = 200;

    private final CatalogApi catalog;

    ConsoleVariants(CatalogApi catalog) {
        this.catalog = catalog;
    }

    /** Those with these ids, else those of products that the words find; none without either. */
    @GetMapping("/api/v1/console/variants")
    @Needs(Permission.CATALOG_READ)
    Variants variants(
            @RequestParam(required = false) @Nullable List<UUID> id,
            @RequestParam(required = false) @Nullable String text,
            Locale locale) {
        List<UUID> ids = id == null || id.isEmpty() ? found(text) : id;
        String language = locale.toLanguageTag();
        return new Variants(
                catalog.variants(new VariantIds(ids.stream().limit(MOST_IDS).toList())).stream()
                        .map(variant -> row(variant, language))
                        .toList());
    }

    private List<UUID> found(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return catalog
                .find(new FindProducts(text, null, null, null, MOST_PRODUCTS))
                .products()
                .stream()
                .flatMap(product -> product.variants().stream())
                .map(variant -> variant.id())
                .toList();
    }

    private static Row row(VariantFacts variant, String language) {
        return new Row(variant.id(), variant.productId(), variant.sku(), variant.name(language));
    }

    /** Some variants. */
    record Variants(List<Row> items) {}

    /** A variant by its SKU and the name of its product. */
    record Row(UUID id, UUID productId, String sku, String name) {}
}
