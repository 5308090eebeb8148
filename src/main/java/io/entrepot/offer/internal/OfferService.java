package io.entrepot.offer.internal;

import io.entrepot.customs.LandedCost;
import io.entrepot.market.Market;
import io.entrepot.market.TaxDisplay;
import io.entrepot.offer.OfferApi;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.offer.QuoteResult;
import io.entrepot.offer.ShownPrice;
import io.entrepot.offer.ShownPriceQuery;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PricingApi;

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
    private final PricingApi pricing;
    private final Clock clock;

    OfferService(
            Facts facts,
            Carriage carriage,
            Discounts discounts,
            Border border,
            PricingApi pricing,
            Clock clock) {
        this.facts = facts;
        this.carriage = carriage;
        this.discounts = discounts;
        this.border = border;
        this.pricing = pricing;
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
        Market market = facts.market(query.market());
        List<PriceQuery.Wanted> wanted =
                query.variantIds().stream().map(id -> new PriceQuery.Wanted(id, 1)).toList();
        return pricing
                .prices(new PriceQuery(market.priceList(), market.currency(), wanted))
                .stream()
                .map(
                        price ->
                                new ShownPrice(
                                        price.variantId(),
                                        price.unit(),
                                        market.taxDisplay() == TaxDisplay.GROSS,
                                        price.priceId()))
                .toList();
    }
}
