package io.entrepot.offer.internal;

import io.entrepot.market.TaxDisplay;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.offer.ShownPrice;
import io.entrepot.offer.ShownPriceQuery;
import io.entrepot.pricing.PriceAnswer;
import io.entrepot.pricing.PriceContext;
import io.entrepot.pricing.PriceQuery.Wanted;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.PriorPrice;
import io.entrepot.pricing.PriorPriceQuery;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands on the shelf: prices as anybody in the storefront of a market sees them. */
@Component
class ShelfPrices {
    private static final int AT_ONCE = 500;

    private final Facts facts;
    private final PricingApi pricing;

    ShelfPrices(Facts facts, PricingApi pricing) {
        this.facts = facts;
        this.pricing = pricing;
    }

    List<ShownPrice> prices(ShownPriceQuery query) {
        boolean gross = facts.market(query.market()).taxDisplay() == TaxDisplay.GROSS;
        List<ShownPrice> shown = new ArrayList<>();
        List<UUID> all = query.variantIds();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            Map<UUID, PriorPrice> priors = query.prior() ? priors(query.market(), some) : Map.of();
            List<Wanted> wanted = some.stream().map(id -> new Wanted(id, 1)).toList();
            PriceContext anybody =
                    PriceContext.anybody(query.market(), QuoteRequest.Deal.STOREFRONT, wanted);
            for (PriceAnswer answer : pricing.resolve(anybody)) {
                if (answer instanceof PriceAnswer.Priced priced) {
                    shown.add(
                            new ShownPrice(
                                    priced.variantId(),
                                    priced.price().unit(),
                                    gross,
                                    priced.price().priceId(),
                                    priced.ladder(),
                                    priors.get(priced.variantId())));
                }
            }
        }
        return shown;
    }

    private Map<UUID, PriorPrice> priors(String market, List<UUID> variants) {
        PriorPriceQuery query =
                new PriorPriceQuery(market, QuoteRequest.Deal.STOREFRONT, null, variants);
        return pricing.priorPrices(query).stream()
                .collect(
                        Collectors.toMap(
                                PriorPrice::variantId, Function.identity(), (one, two) -> one));
    }
}
