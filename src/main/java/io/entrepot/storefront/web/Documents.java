package io.entrepot.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductChanged;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.Variant;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.offer.OfferApi;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.offer.QuoteResult;
import io.entrepot.offer.ShownPrice;
import io.entrepot.offer.ShownPriceQuery;
import io.entrepot.platform.event.Listener;
import io.entrepot.pricing.PriceChanged;
import io.entrepot.storefront.page.Shop;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a product page is made of, kept for a minute and dropped when it changes: the product, its
 * prices in a market, the quote of one piece for a country.
 */
@Component
class Documents {
    private static final Duration AGE = Duration.ofMinutes(1);

    private final Cache<String, Product> products =
            Caffeine.newBuilder().maximumSize(3_000).expireAfterWrite(AGE).build();
    private final Cache<UUID, String> slugs =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(AGE).build();
    private final Cache<UUID, Map<String, Object>> offers =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(AGE).build();
    private final CatalogApi catalog;
    private final OfferApi offer;
    private final Showcase showcase;

    Documents(CatalogApi catalog, OfferApi offer, Showcase showcase) {
        this.catalog = catalog;
        this.offer = offer;
        this.showcase = showcase;
    }

    Product product(String slug) {
        Product known = products.getIfPresent(slug);
        if (known != null) {
            return known;
        }
        Product product = catalog.product(ProductQuery.slug(slug));
        if (product.state() == ListingState.DRAFT) {
            throw Refusal.notFound("product");
        }
        products.put(slug, product);
        slugs.put(product.id(), slug);
        product.variants().forEach(variant -> slugs.put(variant.id(), slug));
        return product;
    }

    @SuppressWarnings("unchecked") // The key under a product's id tells the type.
    List<ShownPrice> prices(Product product, String market) {
        List<UUID> variants = product.variants().stream().map(Variant::id).toList();
        return (List<ShownPrice>)
                of(product.id())
                        .computeIfAbsent(
                                "prices/" + market,
                                key -> offer.prices(new ShownPriceQuery(market, variants, true)));
    }

    /** What the least order costs, which is one piece in most cases, delivered to the country. */
    QuoteResult onePiece(Product product, UUID variantId, Shop shop) {
        int pieces = product.details().ordering().first();
        return (QuoteResult)
                of(product.id())
                        .computeIfAbsent(
                                "quote/" + shop.market().code() + shop.country() + variantId,
                                key -> offer.quote(request(variantId, pieces, shop)));
    }

    @Listener("storefront.forgets-product")
    void productsChanged(List<ProductChanged> events) {
        for (ProductChanged event : events) {
            showcase.forgetProduct(event.aggregateId());
            forget(event.aggregateId());
        }
    }

    @Listener("storefront.forgets-price")
    void pricesChanged(List<PriceChanged> events) {
        for (PriceChanged event : events) {
            showcase.forgetVariant(event.aggregateId());
            forget(event.aggregateId());
        }
    }

    private void forget(UUID productOrVariant) {
        String slug = slugs.getIfPresent(productOrVariant);
        Product product = slug == null ? null : products.getIfPresent(slug);
        if (product != null) {
            offers.invalidate(product.id());
            products.invalidate(product.slug());
        }
    }

    private Map<String, Object> of(UUID productId) {
        return Optional.ofNullable(offers.get(productId, id -> new ConcurrentHashMap<>()))
                .orElseThrow();
    }

    private static QuoteRequest request(UUID variantId, int pieces, Shop shop) {
        return new QuoteRequest(
                shop.market().code(),
                shop.country(),
                null,
                null,
                List.of(
                        new QuoteRequest.Item(
                                Ids.derived(variantId, "one-piece"), variantId, pieces)),
                null);
    }
}
