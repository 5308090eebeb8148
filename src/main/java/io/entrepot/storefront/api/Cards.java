package io.entrepot.storefront.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.offer.ShownPrice;
import io.entrepot.platform.text.MoneyFormat;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The cards of lists, kept like product documents are; what is missing is fetched in one go. */
@Component
final class Cards {
    private static final Duration OLDEST = Duration.ofMinutes(10);
    private static final long MOST = 60_000;

    private record Key(UUID product, String market, String locale) {}

    private final CatalogApi catalog;
    private final Prices prices;
    private final Views views;
    private final Cache<Key, Card> cards =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(OLDEST).build();
    private final Cache<UUID, UUID> owners = Caffeine.newBuilder().maximumSize(400_000).build();

    Cards(CatalogApi catalog, Prices prices, Views views) {
        this.catalog = catalog;
        this.prices = prices;
        this.views = views;
    }

    /** In the order asked; what is no longer there is left out. */
    List<Card> of(List<UUID> products, View view) {
        Map<UUID, Card> known = new java.util.HashMap<>();
        List<UUID> missing = new ArrayList<>();
        for (UUID id : products) {
            Card card = cards.getIfPresent(key(id, view));
            if (card == null) {
                missing.add(id);
            } else {
                known.put(id, card);
            }
        }
        if (!missing.isEmpty()) {
            known.putAll(fetched(missing, view));
        }
        return products.stream().map(known::get).filter(java.util.Objects::nonNull).toList();
    }

    void forgetProduct(UUID product) {
        views.all().map(view -> key(product, view)).forEach(cards::invalidate);
    }

    void forgetVariant(UUID variant) {
        Optional.ofNullable(owners.getIfPresent(variant)).ifPresent(this::forgetProduct);
    }

    private Map<UUID, Card> fetched(List<UUID> ids, View view) {
        List<Product> products = catalog.productsById(new ProductIds(ids));
        products.forEach(
                product ->
                        product.variants()
                                .forEach(variant -> owners.put(variant.id(), product.id())));
        Map<UUID, ShownPrice> shown = prices.of(products, view);
        Map<UUID, Card> made = new java.util.HashMap<>();
        for (Product product : products) {
            Card card = card(product, shown, view);
            cards.put(key(product.id(), view), card);
            made.put(product.id(), card);
        }
        return made;
    }

    private static Card card(Product product, Map<UUID, ShownPrice> shown, View view) {
        Optional<ShownPrice> lowest = Prices.lowest(product, shown);
        return new Card(
                product.id(),
                product.slug(),
                view.pick(product.texts()).name(),
                product.brand(),
                product.media().isEmpty() ? null : product.media().getFirst(),
                product.state() == ListingState.SELLABLE && lowest.isPresent(),
                lowest.map(price -> MoneyFormat.view(price.unit(), view.toLocale())).orElse(null),
                lowest.map(ShownPrice::taxIncluded).orElse(null));
    }

    private static Key key(UUID product, View view) {
        return new Key(product, view.market().code(), view.locale());
    }
}
