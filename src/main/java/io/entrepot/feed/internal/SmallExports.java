package io.entrepot.feed.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;
import io.entrepot.catalog.ProductStatement;
import io.entrepot.catalog.ProductStatementApi;
import io.entrepot.catalog.ProductsAfter;
import io.entrepot.catalog.SaveVariant;
import io.entrepot.catalog.VariantKey;
import io.entrepot.catalog.VariantKeys;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockQuery;
import io.entrepot.market.Market;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.VariantPrice;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The other kinds: prices, stock, categories and translations. */
@Configuration(proxyBeanMethods = false)
class SmallExports {
    private static final int AT_ONCE = 200;
    private static final int KEYS_AT_ONCE = 1_000;

    /** A kind by its columns and what fills them. */
    private record Simple(String kind, Heads heads, Body body) implements Exporting.Source {
        @Override
        public List<String> columns(Market market) {
            return heads.of();
        }

        @Override
        public void rows(Market market, Exporting.Rows rows) throws IOException {
            body.fill(market, rows);
        }
    }

    private interface Heads {
        List<String> of();
    }

    private interface Body {
        void fill(Market market, Exporting.Rows rows) throws IOException;
    }

    private interface Page {
        void take(List<ProductStatement> products) throws IOException;
    }

    private static void pages(ProductStatementApi statements, Page page) throws IOException {
        @Nullable UUID after = null;
        while (true) {
            List<ProductStatement> products =
                    statements.statementsAfter(new ProductsAfter(after, AT_ONCE));
            page.take(products);
            if (products.size() < AT_ONCE) {
                return;
            }
            after = products.getLast().id();
        }
    }

    private static Map<UUID, String> skus(CatalogApi catalog, List<ProductStatement> products) {
        List<String> skus =
                products.stream()
                        .flatMap(product -> product.stated().variants().stream())
                        .map(SaveVariant::sku)
                        .toList();
        Map<UUID, String> names = new LinkedHashMap<>();
        for (int from = 0; from < skus.size(); from += KEYS_AT_ONCE) {
            List<String> some = skus.subList(from, Math.min(skus.size(), from + KEYS_AT_ONCE));
            for (VariantKey key : catalog.variantKeys(VariantKeys.skus(some))) {
                names.put(key.id(), key.sku());
            }
        }
        return names;
    }

    @Bean
    Exporting.Source priceExport(
            ProductStatementApi statements, CatalogApi catalog, PricingApi pricing) {
        return new Simple(
                "prices",
                () -> List.of("sku", "price", "currency", "price_list", "from_quantity"),
                (market, rows) ->
                        pages(
                                statements,
                                products -> {
                                    Map<UUID, String> names = skus(catalog, products);
                                    PriceQuery query =
                                            new PriceQuery(
                                                    market.priceList(),
                                                    market.currency(),
                                                    names.keySet().stream()
                                                            .map(id -> new PriceQuery.Wanted(id, 1))
                                                            .toList());
                                    for (VariantPrice price : pricing.prices(query)) {
                                        rows.add(price(names, price));
                                    }
                                }));
    }

    private static List<String> price(Map<UUID, String> names, VariantPrice price) {
        return List.of(
                names.getOrDefault(price.variantId(), ""),
                price.unit().toMajor().toPlainString(),
                price.unit().currency().getCurrencyCode(),
                price.priceList(),
                String.valueOf(price.fromQuantity()));
    }

    @Bean
    Exporting.Source stockExport(
            ProductStatementApi statements, CatalogApi catalog, InventoryApi inventory) {
        return new Simple(
                "stock",
                () -> List.of("sku", "warehouse", "on_hand"),
                (market, rows) ->
                        pages(
                                statements,
                                products -> {
                                    Map<UUID, String> names = skus(catalog, products);
                                    List<UUID> ids = List.copyOf(names.keySet());
                                    for (StockLevel level : inventory.levels(new StockQuery(ids))) {
                                        rows.add(
                                                List.of(
                                                        names.getOrDefault(level.variantId(), ""),
                                                        level.warehouse(),
                                                        String.valueOf(level.onHand())));
                                    }
                                }));
    }

    @Bean
    Exporting.Source categoryExport(CatalogApi catalog) {
        return new Simple(
                "categories",
                () -> {
                    List<String> heads = new ArrayList<>(List.of("slug", "parent", "position"));
                    languages(catalog).forEach(language -> heads.add("name:" + language));
                    return heads;
                },
                (market, rows) -> {
                    Set<String> languages = languages(catalog);
                    for (Category category : parentsFirst(catalog.categories())) {
                        List<String> row = new ArrayList<>();
                        row.add(category.slug());
                        row.add(parent(catalog.categories(), category));
                        row.add(String.valueOf(category.position()));
                        languages.forEach(
                                language -> row.add(category.names().getOrDefault(language, "")));
                        rows.add(row);
                    }
                });
    }

    private static Set<String> languages(CatalogApi catalog) {
        Set<String> languages = new TreeSet<>();
        catalog.categories().forEach(category -> languages.addAll(category.names().keySet()));
        return languages;
    }

    private static String parent(List<Category> all, Category category) {
        return all.stream()
                .filter(one -> one.id().equals(category.parentId()))
                .map(Category::slug)
                .findFirst()
                .orElse("");
    }

    private static List<Category> parentsFirst(List<Category> all) {
        Map<UUID, Category> waiting = new LinkedHashMap<>();
        all.forEach(category -> waiting.put(category.id(), category));
        List<Category> ordered = new ArrayList<>();
        Set<UUID> done = new HashSet<>();
        while (!waiting.isEmpty()) {
            List<Category> ready =
                    waiting.values().stream()
                            .filter(one -> one.parentId() == null || done.contains(one.parentId()))
                            .toList();
            if (ready.isEmpty()) {
                return ordered;
            }
            for (Category category : ready) {
                ordered.add(category);
                done.add(category.id());
                waiting.remove(category.id());
            }
        }
        return ordered;
    }

    @Bean
    Exporting.Source translationExport(ProductStatementApi statements) {
        return new Simple(
                "translations",
                () -> List.of("external_id", "slug", "language", "name", "description"),
                (market, rows) ->
                        pages(
                                statements,
                                products -> {
                                    for (ProductStatement product : products) {
                                        translations(product, rows);
                                    }
                                }));
    }

    private static void translations(ProductStatement product, Exporting.Rows rows)
            throws IOException {
        Map<String, String> keys = new HashMap<>();
        String external = product.stated().externalId();
        String slug = product.stated().slug();
        keys.put("external", external == null ? "" : external);
        keys.put("slug", slug == null ? "" : slug);
        for (var text : product.stated().texts().entrySet()) {
            rows.add(
                    List.of(
                            keys.getOrDefault("external", ""),
                            keys.getOrDefault("slug", ""),
                            text.getKey(),
                            text.getValue().name(),
                            text.getValue().description()));
        }
    }
}
