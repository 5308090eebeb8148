package io.entrepot.checkout.internal;

import io.entrepot.checkout.DraftApi;
import io.entrepot.checkout.DraftOrder;
import io.entrepot.kernel.Address;
import io.entrepot.offer.OfferApi;
import io.entrepot.offer.Quote;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.offer.QuoteResult;
import io.entrepot.order.PlaceOrder;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Thinks an order through: the same quote and the same copy as a real one, and nothing is kept. */
@Service
class Drafting implements DraftApi {
    private final OfferApi offers;
    private final Placement placement;

    Drafting(OfferApi offers, Placement placement) {
        this.offers = offers;
        this.placement = placement;
    }

    @Override
    public @Nullable PlaceOrder draft(DraftOrder query) {
        Address address = query.address();
        QuoteRequest request =
                new QuoteRequest(
                        query.market(),
                        address.country(),
                        address.region(),
                        address.postcode(),
                        query.items(),
                        null);
        return switch (offers.quote(request)) {
            case QuoteResult.Quoted(Quote quote) -> order(query, quote);
            case QuoteResult.CannotQuote _ -> null;
        };
    }

    private PlaceOrder order(DraftOrder query, Quote quote) {
        return new PlaceOrder(
                query.orderId(),
                query.cartId(),
                query.checkoutId(),
                query.market(),
                quote.country(),
                query.locale(),
                quote.currency(),
                new PlaceOrder.Contact(query.email(), query.address().phone()),
                query.address(),
                placement.lines(query.locale(), quote),
                Placement.charges(quote),
                quote.total(),
                Placement.terms(quote),
                Placement.promoted(quote),
                Placement.trace(quote));
    }
}
