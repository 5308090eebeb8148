package io.entrepot.storefront.api;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.Variant;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockQuery;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.offer.OfferApi;
import io.entrepot.offer.Quote;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.offer.QuoteResult;
import io.entrepot.offer.QuoteResult.CannotQuote;
import io.entrepot.offer.QuoteResult.Quoted;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks stock and the offer whether one piece of each variant could be sent to a country now. */
@Component
final class Availabilities {
    private static final int FEW = 5;
    private static final int MOST_QUOTED = 20;

    private final CatalogApi catalog;
    private final InventoryApi inventory;
    private final OfferApi offers;

    Availabilities(CatalogApi catalog, InventoryApi inventory, OfferApi offers) {
        this.catalog = catalog;
        this.inventory = inventory;
        this.offers = offers;
    }

    List<Availability> of(String slug, View view, @Nullable String country) {
        String place = country == null ? view.market().countries().getFirst() : country;
        if (!view.market().serves(place)) {
            throw new Refusal(
                    "country_not_served",
                    Refusal.Kind.UNPROCESSABLE,
                    "This market does not deliver to " + place + ".",
                    Map.of("countries", view.market().countries()));
        }
        Product product = catalog.product(ProductQuery.slug(slug));
        Map<UUID, Integer> pieces = pieces(product, view);
        return product.variants().stream()
                .limit(MOST_QUOTED)
                .map(
                        variant ->
                                one(
                                        product,
                                        variant,
                                        pieces.getOrDefault(variant.id(), 0),
                                        request(
                                                variant,
                                                product.details().ordering().first(),
                                                view,
                                                place)))
                .toList();
    }

    private Availability one(Product product, Variant variant, int pieces, QuoteRequest request) {
        if (product.state() != ListingState.SELLABLE) {
            return Availability.none(variant.id(), variant.sku(), product.whyNotSellable());
        }
        if (pieces <= 0) {
            return Availability.none(variant.id(), variant.sku(), List.of("out_of_stock"));
        }
        QuoteResult result = offers.quote(request);
        return switch (result) {
            case Quoted(Quote quote) -> available(variant, pieces, quote);
            case CannotQuote(List<QuoteResult.Reason> reasons) ->
                    Availability.none(
                            variant.id(),
                            variant.sku(),
                            reasons.stream().map(QuoteResult.Reason::code).distinct().toList());
        };
    }

    private static Availability available(Variant variant, int pieces, Quote quote) {
        Quote.Terms terms = quote.terms();
        return new Availability(
                variant.id(),
                variant.sku(),
                true,
                pieces <= FEW ? pieces : null,
                terms.warehouse(),
                terms.minDays(),
                terms.maxDays(),
                List.of());
    }

    private static QuoteRequest request(Variant variant, int pieces, View view, String country) {
        return new QuoteRequest(
                view.market().code(),
                country,
                null,
                null,
                List.of(new QuoteRequest.Item(Ids.next(), variant.id(), pieces)),
                null);
    }

    /** Only the warehouses that serve the market count. */
    private Map<UUID, Integer> pieces(Product product, View view) {
        List<UUID> variants = product.variants().stream().map(Variant::id).toList();
        return inventory.levels(new StockQuery(variants)).stream()
                .filter(level -> view.market().warehouses().contains(level.warehouse()))
                .collect(
                        Collectors.toMap(
                                StockLevel::variantId, StockLevel::available, Integer::sum));
    }
}
