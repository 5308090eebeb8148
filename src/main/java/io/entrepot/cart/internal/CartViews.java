package io.entrepot.cart.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.entrepot.cart.CartView;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Ordering;
import io.entrepot.catalog.VariantFacts;
import io.entrepot.catalog.VariantIds;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.offer.OfferApi;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.offer.ShownPrice;
import io.entrepot.offer.ShownPriceQuery;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Shows a basket with names and today's prices; a variant that vanished is shown without either.
 */
@Component
class CartViews {
    private final CatalogApi catalog;
    private final OfferApi offers;

    CartViews(CatalogApi catalog, OfferApi offers) {
        this.catalog = catalog;
        this.offers = offers;
    }

    /** Refused where so many of it, with those that lie in the basket, can't be ordered. */
    void requireVariant(UUID variantId, int quantity) {
        List<VariantFacts> found = catalog.variants(new VariantIds(List.of(variantId)));
        if (found.isEmpty()) {
            throw new Refusal(
                    "unknown_variant", Refusal.Kind.UNPROCESSABLE, "There is no such variant.");
        }
        Ordering ordering = found.getFirst().ordering();
        if (!ordering.allows(quantity)) {
            throw new Refusal(
                    "order_quantity",
                    Refusal.Kind.UNPROCESSABLE,
                    "From %d on, in steps of %d.".formatted(ordering.first(), ordering.step()),
                    Map.of(
                            "least", String.valueOf(ordering.first()),
                            "step", String.valueOf(ordering.step()),
                            "most", ordering.most() == null ? "none" : ordering.most().toString()));
        }
    }

    CartView of(Carts.Stored cart, boolean quoted) {
        List<UUID> ids = cart.lines().stream().map(Carts.Line::variantId).toList();
        Map<UUID, VariantFacts> variants =
                ids.isEmpty()
                        ? Map.of()
                        : catalog.variants(new VariantIds(ids)).stream()
                                .collect(toMap(VariantFacts::id, identity()));
        Map<UUID, Money> prices =
                ids.isEmpty()
                        ? Map.of()
                        : offers.prices(new ShownPriceQuery(cart.market(), ids)).stream()
                                .collect(toMap(ShownPrice::variantId, ShownPrice::unit));
        List<CartView.Line> lines =
                cart.lines().stream()
                        .map(line -> line(line, variants, prices))
                        .filter(Objects::nonNull)
                        .toList();
        return new CartView(
                cart.id(),
                cart.market(),
                cart.country(),
                cart.locale(),
                lines,
                lines.stream().mapToInt(CartView.Line::quantity).sum(),
                cart.orderId() != null,
                cart.version(),
                cart.expiresAt(),
                quoted && !lines.isEmpty() ? offers.quote(request(cart, lines)) : null);
    }

    private static QuoteRequest request(Carts.Stored cart, List<CartView.Line> lines) {
        return new QuoteRequest(
                cart.market(),
                cart.country(),
                null,
                null,
                lines.stream()
                        .map(
                                line ->
                                        new QuoteRequest.Item(
                                                line.id(), line.variantId(), line.quantity()))
                        .toList(),
                null);
    }

    @SuppressWarnings("NullAway") // A line whose variant is gone is filtered out by the caller.
    private static CartView.Line line(
            Carts.Line line, Map<UUID, VariantFacts> variants, Map<UUID, Money> prices) {
        VariantFacts variant = variants.get(line.variantId());
        if (variant == null) {
            return null;
        }
        return new CartView.Line(
                line.id(),
                variant.id(),
                variant.productId(),
                variant.slug(),
                variant.sku(),
                variant.names(),
                variant.options(),
                line.quantity(),
                prices.get(variant.id()),
                variant.picture());
    }
}
