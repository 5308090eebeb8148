package io.entrepot.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.catalog.Variant;
import io.entrepot.offer.OfferApi;
import io.entrepot.offer.ShownPrice;
import io.entrepot.offer.ShownPriceQuery;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.Card;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Products as cards, kept by product, market and language. Nothing in them is personal. They go
 * when the product or a price of it changes, and after a minute in any case: another process may
 * have heard of the change.
 */
@Component
class Showcase {
    private static final Duration AGE = Duration.ofMinutes(1);

    private final Cache<UUID, Map<Key, Card>> cards =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(AGE).build();
    private final Cache<UUID, UUID> products =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(AGE).build();
    private final CatalogApi catalog;
    private final OfferApi offers;
    private final ObjectProvider<Reviews> reviews;

    private record Key(String market, String language) {}

    Showcase(CatalogApi catalog, OfferApi offers, ObjectProvider<Reviews> reviews) {
        this.catalog = catalog;
        this.offers = offers;
        this.reviews = reviews;
    }

    /** Cards in the order asked for; products that are gone are left out. */
    List<Card> cards(List<UUID> ids, Shop shop, Words words) {
        Key key = new Key(shop.market().code(), shop.tag());
        Map<UUID, Card> found = new HashMap<>();
        for (UUID id : ids) {
            Map<Key, Card> known = cards.getIfPresent(id);
            Card card = known == null ? null : known.get(key);
            if (card != null) {
                found.put(id, card);
            }
        }
        List<UUID> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            load(missing, shop, words).forEach(card -> keep(card, key, found));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    void forgetProduct(UUID id) {
        cards.invalidate(id);
    }

    void forgetVariant(UUID id) {
        UUID product = products.getIfPresent(id);
        if (product != null) {
            cards.invalidate(product);
        }
    }

    private void keep(Card card, Key key, Map<UUID, Card> found) {
        found.put(card.id(), card);
        Map<Key, Card> known = cards.get(card.id(), id -> new ConcurrentHashMap<>());
        if (known != null) {
            known.put(key, card);
        }
    }

    private List<Card> load(List<UUID> ids, Shop shop, Words words) {
        List<Product> all =
                catalog.productsById(new ProductIds(ids)).stream()
                        .filter(product -> product.state().isShown())
                        .toList();
        List<UUID> variants =
                all.stream()
                        .flatMap(product -> product.variants().stream())
                        .map(Variant::id)
                        .toList();
        Map<UUID, ShownPrice> prices = prices(shop.market().code(), variants);
        reviews.getIfAvailable(() -> Reviews.NONE).expect(all.stream().map(Product::id).toList());
        return all.stream().map(product -> card(product, prices, words)).toList();
    }

    private Map<UUID, ShownPrice> prices(String market, List<UUID> variants) {
        Map<UUID, ShownPrice> prices = new HashMap<>();
        if (!variants.isEmpty()) {
            offers.prices(new ShownPriceQuery(market, variants))
                    .forEach(price -> prices.put(price.variantId(), price));
        }
        return prices;
    }

    private Card card(Product product, Map<UUID, ShownPrice> prices, Words words) {
        String language = words.language();
        product.variants().forEach(variant -> products.put(variant.id(), product.id()));
        ShownPrice lowest = lowest(product, prices);
        Reviews.Rating rating =
                reviews.getIfAvailable(() -> Reviews.NONE).rating(product.id(), words);
        return new Card(
                product.id(),
                product.slug(),
                product.text(language).name(),
                product.texts().containsKey(language) ? language : "en",
                product.brand(),
                price(product, lowest, prices, words),
                note(product, lowest, words),
                product.media().isEmpty() ? null : product.media().getFirst(),
                swatches(product, words),
                rating == null ? null : rating.stars(),
                rating == null ? null : rating.count());
    }

    /** Where pieces cost differently, from the lowest on. */
    private static @Nullable String price(
            Product product,
            @Nullable ShownPrice lowest,
            Map<UUID, ShownPrice> prices,
            Words words) {
        if (lowest == null) {
            return null;
        }
        String shown = MoneyFormat.display(lowest.unit(), words.locale());
        boolean same =
                product.variants().stream()
                        .map(variant -> prices.get(variant.id()))
                        .filter(Objects::nonNull)
                        .allMatch(price -> price.unit().equals(lowest.unit()));
        return same ? shown : words.t("list.from_price", "price", shown);
    }

    private static List<String> swatches(Product product, Words words) {
        return product.variants().stream()
                .flatMap(variant -> Choosing.said(variant, words).values().stream())
                .map(Choosing.Said::swatch)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable ShownPrice lowest(Product product, Map<UUID, ShownPrice> prices) {
        return product.variants().stream()
                .map(variant -> prices.get(variant.id()))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(ShownPrice::unit))
                .orElse(null);
    }

    private static String note(Product product, @Nullable ShownPrice price, Words words) {
        if (price == null) {
            return words.t("list.no_price");
        }
        if (product.state() != ListingState.SELLABLE) {
            return words.t("list.not_sellable");
        }
        return words.t(price.taxIncluded() ? "list.tax_in" : "list.tax_out");
    }
}
