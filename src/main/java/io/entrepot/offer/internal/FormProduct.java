package io.entrepot.offer.internal;

import io.entrepot.catalog.AttributeType;
import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveVariant;
import io.entrepot.catalog.Variant;
import io.entrepot.catalog.VariantOption;
import io.entrepot.inventory.StockLevel;
import io.entrepot.kernel.Money;
import io.entrepot.offer.ProductForm;
import io.entrepot.offer.ProductOffer;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Between the catalogue's product and the form's. */
final class FormProduct {
    private FormProduct() {}

    /** What the form doesn't show (attributes, the id at a feed) stays as it was. */
    static SaveProduct command(ProductForm form, @Nullable Product before) {
        return new SaveProduct(
                form.slug(),
                before == null ? null : before.externalId(),
                form.category(),
                false,
                blank(form.brand()),
                form.texts(),
                attributes(form, before),
                blank(form.hsCode()),
                blank(form.origin()),
                form.taxClass(),
                form.battery(),
                form.variants().stream().map(FormProduct::variant).toList(),
                form.media(),
                List.of(),
                form.details(),
                true);
    }

    private static List<AttributeValue> attributes(ProductForm form, @Nullable Product before) {
        if (form.attributes() != null) {
            return form.attributes();
        }
        return before == null ? List.of() : stated(before);
    }

    private static List<AttributeValue> stated(Product product) {
        return product.attributes().stream()
                .map(
                        each ->
                                new AttributeValue(
                                        each.key(),
                                        each.name("en"),
                                        each.value(),
                                        each.number(),
                                        each.unit(),
                                        each.type() == AttributeType.TEXT ? each.labels() : null))
                .toList();
    }

    private static SaveVariant variant(ProductForm.Row row) {
        return new SaveVariant(
                row.sku(),
                blank(row.gtin()),
                row.options(),
                row.weightGrams(),
                row.lengthMm(),
                row.widthMm(),
                row.heightMm(),
                row.media(),
                blank(row.partNumber()));
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static ProductForm form(
            Product product,
            String category,
            FormPrices.Shown prices,
            Map<UUID, List<StockLevel>> stock) {
        return new ProductForm(
                product.id(),
                product.slug(),
                product.version(),
                product.state(),
                product.whyNotSellable(),
                category,
                product.brand(),
                product.hsCode(),
                product.origin(),
                product.taxClass(),
                product.battery(),
                product.texts(),
                product.media(),
                product.variants().stream()
                        .map(each -> row(each, prices, stock.getOrDefault(each.id(), List.of())))
                        .toList(),
                stated(product),
                product.details());
    }

    private static ProductForm.Row row(
            Variant variant, FormPrices.Shown prices, List<StockLevel> levels) {
        Map<String, String> shown = new TreeMap<>();
        Money cost = prices.costs().get(variant.id());
        prices.byMarket()
                .getOrDefault(variant.id(), Map.of())
                .forEach((market, price) -> shown.put(market, price.toMajor().toPlainString()));
        return new ProductForm.Row(
                variant.id(),
                variant.sku(),
                variant.gtin(),
                variant.options().stream()
                        .collect(
                                Collectors.toMap(
                                        VariantOption::key,
                                        VariantOption::value,
                                        (one, two) -> one,
                                        TreeMap::new)),
                variant.weightGrams(),
                variant.lengthMm(),
                variant.widthMm(),
                variant.heightMm(),
                variant.media(),
                shown,
                levels.stream()
                        .collect(
                                Collectors.toMap(
                                        StockLevel::warehouse,
                                        StockLevel::onHand,
                                        Integer::sum,
                                        TreeMap::new)),
                levels,
                variant.partNumber(),
                cost == null ? null : cost.toMajor().toPlainString());
    }

    static List<ProductOffer> offers(
            List<Product> products,
            Map<UUID, Map<String, Money>> prices,
            Map<UUID, List<StockLevel>> stock) {
        return products.stream()
                .map(
                        product -> {
                            Map<String, Money> least = new HashMap<>();
                            int available = 0;
                            for (Variant variant : product.variants()) {
                                prices.getOrDefault(variant.id(), Map.of())
                                        .forEach(
                                                (market, price) ->
                                                        least.merge(
                                                                market,
                                                                price,
                                                                (one, two) ->
                                                                        one.compareTo(two) <= 0
                                                                                ? one
                                                                                : two));
                                available +=
                                        stock.getOrDefault(variant.id(), List.of()).stream()
                                                .mapToInt(StockLevel::available)
                                                .sum();
                            }
                            return new ProductOffer(product.id(), sorted(least), available);
                        })
                .toList();
    }

    private static List<ProductOffer.From> sorted(Map<String, Money> least) {
        return least.entrySet().stream()
                .map(each -> new ProductOffer.From(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(ProductOffer.From::market))
                .toList();
    }
}
