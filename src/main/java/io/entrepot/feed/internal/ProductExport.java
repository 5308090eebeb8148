package io.entrepot.feed.internal;

import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ProductStatement;
import io.entrepot.catalog.ProductStatementApi;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.ProductsAfter;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveVariant;
import io.entrepot.catalog.VariantKey;
import io.entrepot.catalog.VariantKeys;
import io.entrepot.kernel.Money;
import io.entrepot.market.Market;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.VariantPrice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Products whole, a row for each variant, with the price of the market's list. */
@Component
final class ProductExport implements Exporting.Source {
    private static final int AT_ONCE = 200;
    private static final int KEYS_AT_ONCE = 1_000;
    private static final List<String> FIRST =
            List.of("external_id", "slug", "category", "category_guessed", "brand");
    private static final List<String> LAST =
            List.of(
                    "hs_code",
                    "origin",
                    "tax_class",
                    "battery",
                    "media",
                    "attributes",
                    "findings",
                    "sku",
                    "gtin",
                    "options",
                    "weight_grams",
                    "length_mm",
                    "width_mm",
                    "height_mm",
                    "variant_media",
                    "part_number",
                    "price",
                    "currency");

    private final ProductStatementApi statements;
    private final CatalogApi catalog;
    private final PricingApi pricing;

    ProductExport(ProductStatementApi statements, CatalogApi catalog, PricingApi pricing) {
        this.statements = statements;
        this.catalog = catalog;
        this.pricing = pricing;
    }

    @Override
    public String kind() {
        return "products";
    }

    @Override
    public List<String> columns(Market market) {
        List<String> columns = new ArrayList<>(FIRST);
        for (String language : statements.languages()) {
            columns.add("name:" + language);
            columns.add("description:" + language);
        }
        columns.addAll(LAST);
        return columns;
    }

    @Override
    public void rows(Market market, Exporting.Rows rows) throws IOException {
        List<String> languages = statements.languages();
        @Nullable UUID after = null;
        while (true) {
            List<ProductStatement> page =
                    statements.statementsAfter(new ProductsAfter(after, AT_ONCE));
            Map<String, Money> prices = prices(page, market);
            for (ProductStatement product : page) {
                for (SaveVariant variant : product.stated().variants()) {
                    rows.add(row(product.stated(), variant, languages, prices.get(variant.sku())));
                }
            }
            if (page.size() < AT_ONCE) {
                return;
            }
            after = page.getLast().id();
        }
    }

    private Map<String, Money> prices(List<ProductStatement> page, Market market) {
        List<String> skus =
                page.stream()
                        .flatMap(product -> product.stated().variants().stream())
                        .map(SaveVariant::sku)
                        .toList();
        Map<String, Money> prices = new HashMap<>();
        for (int from = 0; from < skus.size(); from += KEYS_AT_ONCE) {
            List<String> some = skus.subList(from, Math.min(skus.size(), from + KEYS_AT_ONCE));
            Map<UUID, String> names =
                    catalog.variantKeys(VariantKeys.skus(some)).stream()
                            .collect(Collectors.toMap(VariantKey::id, VariantKey::sku));
            PriceQuery query =
                    new PriceQuery(
                            market.priceList(),
                            market.currency(),
                            names.keySet().stream()
                                    .map(id -> new PriceQuery.Wanted(id, 1))
                                    .toList());
            for (VariantPrice price : pricing.prices(query)) {
                prices.put(names.getOrDefault(price.variantId(), ""), price.unit());
            }
        }
        return prices;
    }

    private static List<String> row(
            SaveProduct product,
            SaveVariant variant,
            List<String> languages,
            @Nullable Money price) {
        List<String> row = new ArrayList<>();
        row.add(text(product.externalId()));
        row.add(text(product.slug()));
        row.add(product.categorySlug());
        row.add(product.categoryGuessed() ? "true" : "");
        row.add(text(product.brand()));
        for (String language : languages) {
            ProductText text = product.texts().get(language);
            row.add(text == null ? "" : text.name());
            row.add(text == null ? "" : text.description());
        }
        row.add(text(product.hsCode()));
        row.add(text(product.origin()));
        row.add(product.taxClass());
        row.add(product.battery().name());
        row.add(Pairs.join(product.media()));
        Map<String, String> attributes = new LinkedHashMap<>();
        for (AttributeValue attribute : product.attributes()) {
            attributes.put(attribute.key(), attribute.text());
        }
        row.add(Pairs.join(attributes));
        row.add(Pairs.join(product.findings()));
        row.add(variant.sku());
        row.add(text(variant.gtin()));
        row.add(Pairs.join(variant.options()));
        row.add(figure(variant.weightGrams()));
        row.add(figure(variant.lengthMm()));
        row.add(figure(variant.widthMm()));
        row.add(figure(variant.heightMm()));
        row.add(Pairs.join(variant.media()));
        row.add(text(variant.partNumber()));
        row.add(price == null ? "" : price.toMajor().toPlainString());
        row.add(price == null ? "" : price.currency().getCurrencyCode());
        return row;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String figure(@Nullable Integer figure) {
        return figure == null ? "" : figure.toString();
    }
}
