package io.entrepot.offer.internal;

import io.entrepot.customs.LandedCost;
import io.entrepot.offer.OfferApi;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.offer.QuoteResult;
import io.entrepot.offer.ShownPrice;
import io.entrepot.offer.ShownPriceQuery;

import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.List;

/** Answers at the door of the quote: facts, carriage, discounts, border, and the sum. */
@Service
class OfferService implements OfferApi {
    private final Facts facts;
    private final Carriage carriage;
    private final Discounts discounts;
    private final Border border;
    private final ShelfPrices shelf;
    private final Clock clock;

    OfferService(
            Facts facts,
            Carriage carriage,
            Discounts discounts,
            Border border,
            ShelfPrices shelf,
            Clock clock) {
        this.facts = facts;
        this.carriage = carriage;
        this.discounts = discounts;
        this.border = border;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public QuoteResult quote(QuoteRequest request) {
        try {
            Basket basket = facts.gather(request);
            Carriage.Chosen chosen = carriage.choose(basket);
            Discounts.Deal deal = discounts.of(basket, chosen);
            LandedCost cost = border.cost(deal.basket(), deal.carriage());
            return new QuoteResult.Quoted(QuoteWriter.write(deal, cost, clock.instant()));
        } catch (NoQuote none) {
            return none.result();
        }
    }

    @Override
    public List<ShownPrice> prices(ShownPriceQuery query) {
        return shelf.prices(query);
    }
}
