package io.entrepot.offer.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Ordering;
import io.entrepot.catalog.VariantFacts;
import io.entrepot.catalog.VariantIds;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockQuery;
import io.entrepot.inventory.Warehouse;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketCode;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.offer.QuoteResult.Reason;
import io.entrepot.pricing.PriceAnswer;
import io.entrepot.pricing.PriceContext;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PricingApi;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers what a quote needs to know, and stops with reasons where something is missing. */
@Component
class Facts {
    private static final int MOST_PIECES = 999;
    private static final int MOST_ITEMS = 100;

    private final MarketApi markets;
    private final CatalogApi catalog;
    private final PricingApi pricing;
    private final InventoryApi inventory;

    Facts(MarketApi markets, CatalogApi catalog, PricingApi pricing, InventoryApi inventory) {
        this.markets = markets;
        this.catalog = catalog;
        this.pricing = pricing;
        this.inventory = inventory;
    }

    Market market(String code) {
        return markets.market(new MarketCode(code));
    }

    Basket gather(QuoteRequest request) {
        Market market = market(request.market());
        requireSense(market, request);
        List<UUID> variantIds =
                request.items().stream().map(QuoteRequest.Item::variantId).distinct().toList();
        Map<UUID, VariantFacts> variants =
                catalog.variants(new VariantIds(variantIds)).stream()
                        .collect(toMap(VariantFacts::id, identity()));
        List<PriceAnswer> prices = prices(request);
        List<Reason> reasons = new ArrayList<>();
        List<Basket.Item> items = new ArrayList<>();
        for (int at = 0; at < prices.size(); at++) {
            QuoteRequest.Item asked = request.items().get(at);
            VariantFacts variant = variants.get(asked.variantId());
            PriceAnswer price = prices.get(at);
            if (variant == null || variant.state() != ListingState.SELLABLE) {
                reasons.add(
                        new Reason(
                                "not_sellable",
                                List.of(asked.lineId()),
                                Map.of(
                                        "checks",
                                        variant == null
                                                ? "unknown"
                                                : String.join(",", variant.whyNotSellable()))));
            } else if (!variant.isSoldIn(market.code())) {
                reasons.add(new Reason("not_sold_here", List.of(asked.lineId()), Map.of()));
            } else if (!variant.ordering().allows(asked.quantity())) {
                reasons.add(quantity(asked, variant.ordering()));
            } else {
                switch (price) {
                    case PriceAnswer.Priced priced ->
                            items.add(new Basket.Item(asked, variant, priced));
                    case PriceAnswer.Unpriced none ->
                            reasons.add(
                                    new Reason(none.code(), List.of(asked.lineId()), none.facts()));
                }
            }
        }
        if (!reasons.isEmpty()) {
            throw new NoQuote(reasons);
        }
        return new Basket(market, request, items, place(market, request));
    }

    private static Reason quantity(QuoteRequest.Item asked, Ordering ordering) {
        return new Reason(
                "order_quantity",
                List.of(asked.lineId()),
                Map.of(
                        "least", String.valueOf(ordering.first()),
                        "step", String.valueOf(ordering.step()),
                        "most", ordering.most() == null ? "none" : ordering.most().toString()));
    }

    private static void requireSense(Market market, QuoteRequest request) {
        if (!market.serves(request.country())) {
            throw new NoQuote(
                    "country_not_served", List.of(), Map.of("country", request.country()));
        }
        if (request.items().isEmpty() || request.items().size() > MOST_ITEMS) {
            throw new NoQuote("no_items", List.of(), Map.of());
        }
        for (QuoteRequest.Item item : request.items()) {
            if (item.quantity() < 1 || item.quantity() > MOST_PIECES) {
                throw new NoQuote(
                        "quantity_out_of_range",
                        List.of(item.lineId()),
                        Map.of("min", "1", "max", String.valueOf(MOST_PIECES)));
            }
        }
    }

    /** One answer for each item, in their order. */
    private List<PriceAnswer> prices(QuoteRequest request) {
        List<PriceQuery.Wanted> wanted =
                request.items().stream()
                        .map(item -> new PriceQuery.Wanted(item.variantId(), item.quantity()))
                        .toList();
        QuoteRequest.Deal deal = request.deal();
        return pricing.resolve(
                deal == null
                        ? PriceContext.anybody(
                                request.market(), QuoteRequest.Deal.STOREFRONT, wanted)
                        : new PriceContext(
                                request.market(),
                                deal.channel(),
                                deal.segments(),
                                deal.company(),
                                deal.at(),
                                wanted));
    }

    /** The first of the market's warehouses that has everything; a basket is one parcel for now. */
    private Basket.Place place(Market market, QuoteRequest request) {
        Map<UUID, Integer> wanted =
                request.items().stream()
                        .collect(
                                toMap(
                                        QuoteRequest.Item::variantId,
                                        QuoteRequest.Item::quantity,
                                        Math::addExact));
        List<StockLevel> levels = inventory.levels(new StockQuery(List.copyOf(wanted.keySet())));
        for (String warehouse : market.warehouses()) {
            boolean all =
                    wanted.entrySet().stream()
                            .allMatch(
                                    want ->
                                            available(levels, want.getKey(), warehouse)
                                                    >= want.getValue());
            if (all) {
                return new Basket.Place(warehouse, country(warehouse));
            }
        }
        List<UUID> missing =
                request.items().stream()
                        .filter(
                                item ->
                                        market.warehouses().stream()
                                                .noneMatch(
                                                        code ->
                                                                available(
                                                                                levels,
                                                                                item.variantId(),
                                                                                code)
                                                                        >= wanted.getOrDefault(
                                                                                item.variantId(),
                                                                                0)))
                        .map(QuoteRequest.Item::lineId)
                        .toList();
        boolean scattered = missing.isEmpty();
        throw scattered
                ? new NoQuote("not_in_one_place", lineIds(request), Map.of())
                : new NoQuote("out_of_stock", missing, Map.of());
    }

    private static List<UUID> lineIds(QuoteRequest request) {
        return request.items().stream().map(QuoteRequest.Item::lineId).toList();
    }

    private static int available(List<StockLevel> levels, UUID variantId, String warehouse) {
        return levels.stream()
                .filter(l -> l.variantId().equals(variantId) && l.warehouse().equals(warehouse))
                .mapToInt(StockLevel::available)
                .sum();
    }

    private String country(String warehouse) {
        return inventory.warehouses().stream()
                .filter(known -> known.code().equals(warehouse))
                .map(Warehouse::country)
                .findFirst()
                .orElseThrow(() -> new NoQuote("no_warehouse", List.of(), Map.of()));
    }
}
