package io.entrepot.storefront.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.Variant;
import io.entrepot.catalog.VariantOption;
import io.entrepot.kernel.Refusal;
import io.entrepot.offer.ShownPrice;
import io.entrepot.platform.json.Json;
import io.entrepot.platform.text.MoneyFormat;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Product documents, ready to be sent. The key is the product, the market and the locale: few
 * enough to keep, and nothing of the reader in it. What changed is dropped when its event comes;
 * everything is dropped after some minutes, in case an event should be late.
 */
@Component
final class ProductDocuments {
    private static final long MOST_BYTES = 48L * 1024 * 1024;
    private static final Duration OLDEST = Duration.ofMinutes(10);

    private record Key(UUID product, String market, String locale) {}

    private final CatalogApi catalog;
    private final Prices prices;
    private final Crumbs crumbs;
    private final Views views;

    /** A slug never names another product later, so this is never wrong. */
    private final Cache<String, UUID> ids = Caffeine.newBuilder().maximumSize(100_000).build();

    private final Cache<UUID, UUID> owners = Caffeine.newBuilder().maximumSize(400_000).build();

    private final Cache<Key, Document> documents =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((Key key, Document document) -> document.body().length + 300)
                    .expireAfterWrite(OLDEST)
                    .build();

    ProductDocuments(CatalogApi catalog, Prices prices, Crumbs crumbs, Views views) {
        this.catalog = catalog;
        this.prices = prices;
        this.crumbs = crumbs;
        this.views = views;
    }

    /**
     * The document; an unknown slug is refused as {@code not_found}, a withdrawn product as {@code
     * gone}.
     */
    Document of(String slug, View view) {
        UUID id = ids.getIfPresent(slug);
        if (id == null) {
            id = catalog.product(ProductQuery.slug(slug)).id();
            ids.put(slug, id);
        }
        Key key = new Key(id, view.market().code(), view.locale());
        Document known = documents.getIfPresent(key);
        return known != null ? known : made(key, view);
    }

    void forgetProduct(UUID product) {
        views.all()
                .map(view -> new Key(product, view.market().code(), view.locale()))
                .forEach(documents::invalidate);
    }

    /** A variant that was never shown is in no document. */
    void forgetVariant(UUID variant) {
        Optional.ofNullable(owners.getIfPresent(variant)).ifPresent(this::forgetProduct);
    }

    private Document made(Key key, View view) {
        return java.util.Objects.requireNonNull(
                documents.get(key, missing -> make(missing.product(), view)));
    }

    private Document make(UUID id, View view) {
        Product product =
                catalog.productsById(new ProductIds(List.of(id))).stream()
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("product"));
        switch (product.state()) {
            case WITHDRAWN ->
                    throw new Refusal("gone", Refusal.Kind.GONE, "This product is no longer sold.");
            case DRAFT -> throw Refusal.notFound("product");
            case LISTED, SELLABLE, RETIRING -> {}
        }
        product.variants().forEach(variant -> owners.put(variant.id(), id));
        Map<UUID, ShownPrice> shown = prices.of(List.of(product), view);
        return Document.of(Json.LENIENT.writeValueAsBytes(document(product, shown, view)));
    }

    private ProductDocument document(Product product, Map<UUID, ShownPrice> shown, View view) {
        Optional<ShownPrice> lowest = Prices.lowest(product, shown);
        List<ProductDocument.Crumb> path = crumbs.to(product.categoryId(), view);
        var text = view.pick(product.texts());
        return new ProductDocument(
                product.id(),
                product.slug(),
                view.market().code(),
                view.locale(),
                view.languageOf(product.texts()),
                text.name(),
                text.description(),
                product.brand(),
                path.isEmpty() ? null : path.getLast(),
                path,
                product.state() == ListingState.SELLABLE && lowest.isPresent(),
                why(product, lowest),
                product.media(),
                lowest.map(price -> MoneyFormat.view(price.unit(), view.toLocale())).orElse(null),
                lowest.map(ShownPrice::taxIncluded).orElse(null),
                product.attributes().stream()
                        .map(each -> ProductDocument.Attribute.of(each, view.locale()))
                        .toList(),
                product.variants().stream().map(variant -> variant(variant, shown, view)).toList(),
                product.version());
    }

    private static ProductDocument.Variant variant(
            Variant variant, Map<UUID, ShownPrice> shown, View view) {
        ShownPrice price = shown.get(variant.id());
        return new ProductDocument.Variant(
                variant.id(),
                variant.sku(),
                variant.gtin(),
                VariantOption.words(variant.options(), view.locale()),
                price == null ? null : MoneyFormat.view(price.unit(), view.toLocale()),
                price == null ? null : price.taxIncluded(),
                variant.weightGrams());
    }

    /** What the catalogue misses, and the price that this market has not. */
    private static List<String> why(Product product, Optional<ShownPrice> price) {
        return price.isPresent()
                ? product.whyNotSellable()
                : Stream.concat(product.whyNotSellable().stream(), Stream.of("no_price")).toList();
    }
}
