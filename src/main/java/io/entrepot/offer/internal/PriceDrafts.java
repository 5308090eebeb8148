package io.entrepot.offer.internal;

import static java.util.function.Function.identity;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.VariantFacts;
import io.entrepot.catalog.VariantIds;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketCode;
import io.entrepot.offer.DraftedPrice;
import io.entrepot.offer.PriceDraft;
import io.entrepot.offer.PriceDraftApi;
import io.entrepot.offer.PriceStrategy;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PriceQuery.Wanted;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.VariantPrice;

import org.springframework.stereotype.Service;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what prices are tried with, and hands it to the one that calculates. */
@Service
class PriceDrafts implements PriceDraftApi {
    private static final int MOST_ROWS = 200;

    private final MarketApi markets;
    private final CatalogApi catalog;
    private final PricingApi pricing;
    private final Landing landing;
    private final Costs costs;

    PriceDrafts(
            MarketApi markets,
            CatalogApi catalog,
            PricingApi pricing,
            Landing landing,
            Costs costs) {
        this.markets = markets;
        this.catalog = catalog;
        this.pricing = pricing;
        this.landing = landing;
        this.costs = costs;
    }

    @Override
    public List<DraftedPrice> draftPrices(PriceDraft draft) {
        if (draft.rows().size() > MOST_ROWS) {
            throw Refusal.invalid("too_many", "At most " + MOST_ROWS + " prices at once.");
        }
        Market market = markets.market(new MarketCode(draft.market()));
        List<UUID> ids = draft.rows().stream().map(PriceDraft.Row::variantId).distinct().toList();
        Map<UUID, VariantFacts> variants =
                catalog.variants(new VariantIds(ids)).stream()
                        .collect(Collectors.toMap(VariantFacts::id, identity()));
        PriceTrial trial =
                new PriceTrial(
                        draft,
                        market,
                        landing,
                        costs.rate(market),
                        known(Costs.LIST, costs.currency(), draft),
                        references(draft, market));
        Map<PriceTrial.Step, Money> now = known(draft.priceList(), market.currency(), draft);
        return draft.rows().stream()
                .filter(row -> variants.containsKey(row.variantId()))
                .map(
                        row ->
                                trial.of(
                                        row,
                                        variants.get(row.variantId()),
                                        now.get(PriceTrial.Step.of(row))))
                .toList();
    }

    private Map<PriceTrial.Step, Money> references(PriceDraft draft, Market market) {
        return draft.strategy() instanceof PriceStrategy.Relative relative
                ? known(relative.priceList(), market.currency(), draft)
                : Map.of();
    }

    /** Prices for the quantity of each row. */
    private Map<PriceTrial.Step, Money> known(String list, Currency currency, PriceDraft draft) {
        Map<Integer, List<Wanted>> wanted =
                draft.rows().stream()
                        .collect(
                                Collectors.groupingBy(
                                        PriceDraft.Row::fromQuantity,
                                        Collectors.mapping(
                                                row ->
                                                        new Wanted(
                                                                row.variantId(),
                                                                row.fromQuantity()),
                                                Collectors.toList())));
        Map<PriceTrial.Step, Money> known = new HashMap<>();
        wanted.forEach(
                (quantity, some) -> {
                    PriceQuery query = new PriceQuery(list, currency, some);
                    for (VariantPrice price : pricing.prices(query)) {
                        known.put(new PriceTrial.Step(price.variantId(), quantity), price.unit());
                    }
                });
        return known;
    }
}
