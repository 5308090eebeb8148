package io.entrepot.storefront.api;

import io.entrepot.catalog.Product;
import io.entrepot.catalog.Variant;
import io.entrepot.offer.OfferApi;
import io.entrepot.offer.ShownPrice;
import io.entrepot.offer.ShownPriceQuery;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a market shows as the price of variants. */
@Component
final class Prices {
    private final OfferApi offers;

    Prices(OfferApi offers) {
        this.offers = offers;
    }

    Map<UUID, ShownPrice> of(Collection<Product> products, View view) {
        List<UUID> variants =
                products.stream()
                        .flatMap(product -> product.variants().stream())
                        .map(Variant::id)
                        .toList();
        return variants.isEmpty()
                ? Map.of()
                : offers.prices(new ShownPriceQuery(view.market().code(), variants)).stream()
                        .collect(
                                Collectors.toMap(
                                        ShownPrice::variantId, Function.identity(), (a, b) -> a));
    }

    static Optional<ShownPrice> lowest(Product product, Map<UUID, ShownPrice> prices) {
        return product.variants().stream()
                .map(variant -> prices.get(variant.id()))
                .filter(java.util.Objects::nonNull)
                .min(Comparator.comparing(ShownPrice::unit));
    }
}
