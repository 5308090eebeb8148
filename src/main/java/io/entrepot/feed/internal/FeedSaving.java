package io.entrepot.feed.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.SaveProductResult;
import io.entrepot.catalog.SaveProductResult.Change;
import io.entrepot.catalog.SaveProductResult.Refused;
import io.entrepot.catalog.SaveProductResult.Saved;
import io.entrepot.catalog.SaveProducts;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PriceQuery.Wanted;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.SetPrices;
import io.entrepot.pricing.VariantPrice;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands a batch of lines to the catalogue and its prices to the price list, each once. */
@Component
final class FeedSaving {
    private static final Actor FEED = new Actor(Actor.Kind.SYSTEM, "feed");

    private final CatalogApi catalog;
    private final PricingApi pricing;
    private final FeedCategories categories;

    FeedSaving(CatalogApi catalog, PricingApi pricing, FeedCategories categories) {
        this.catalog = catalog;
        this.pricing = pricing;
        this.categories = categories;
    }

    /** Makes the categories that guesses lead to. */
    void prepare() {
        categories.save();
    }

    /** What became of a batch; refused lines are added to the given ones. */
    Checkpoint.Counts save(List<FeedRow> rows, String priceList, List<FeedRow.Bad> refused) {
        List<FeedRow.Item> items = new ArrayList<>();
        for (FeedRow row : rows) {
            switch (row) {
                case FeedRow.Item item -> items.add(item);
                case FeedRow.Bad bad -> refused.add(bad);
            }
        }
        Map<FeedRow.Item, Saved> saved = new LinkedHashMap<>();
        if (!items.isEmpty()) {
            List<SaveProductResult> results =
                    catalog.saveAll(
                            new SaveProducts(items.stream().map(FeedRow.Item::product).toList()));
            for (int i = 0; i < items.size(); i++) {
                switch (results.get(i)) {
                    case Saved done -> saved.put(items.get(i), done);
                    case Refused no -> refused.add(bad(items.get(i), no));
                }
            }
        }
        Set<UUID> repriced = prices(saved, priceList);
        return counts(saved, repriced, refused.size());
    }

    private static Checkpoint.Counts counts(
            Map<FeedRow.Item, Saved> saved, Set<UUID> repriced, int refused) {
        long imported = 0;
        long updated = 0;
        for (Saved one : saved.values()) {
            if (one.change() == Change.CREATED) {
                imported++;
            } else if (one.change() == Change.UPDATED || repriced.contains(one.id())) {
                updated++;
            }
        }
        return new Checkpoint.Counts(imported, updated, refused);
    }

    /** Sets the prices that differ from what the list says now, and answers whose they are. */
    private Set<UUID> prices(Map<FeedRow.Item, Saved> saved, String priceList) {
        Map<Currency, Map<UUID, Money>> wanted = new HashMap<>();
        Map<UUID, UUID> owners = new HashMap<>();
        saved.forEach(
                (item, done) -> {
                    Money price = item.price();
                    if (price != null) {
                        done.variantsBySku()
                                .values()
                                .forEach(
                                        variant -> {
                                            owners.put(variant, done.id());
                                            wanted.computeIfAbsent(
                                                            price.currency(),
                                                            key -> new HashMap<>())
                                                    .put(variant, price);
                                        });
                    }
                });
        Set<UUID> repriced = new HashSet<>();
        wanted.forEach(
                (currency, prices) -> {
                    Map<UUID, Money> differing = differing(prices, priceList, currency);
                    if (!differing.isEmpty()) {
                        pricing.setPrices(
                                new SetPrices(
                                        priceList,
                                        differing.entrySet().stream()
                                                .map(
                                                        p ->
                                                                new SetPrices.Row(
                                                                        p.getKey(),
                                                                        p.getValue(),
                                                                        1))
                                                .toList(),
                                        FEED));
                        differing.keySet().forEach(variant -> repriced.add(owners.get(variant)));
                    }
                });
        return repriced;
    }

    private Map<UUID, Money> differing(
            Map<UUID, Money> wanted, String priceList, Currency currency) {
        Map<UUID, Money> now =
                pricing
                        .prices(
                                new PriceQuery(
                                        priceList,
                                        currency,
                                        wanted.keySet().stream()
                                                .map(variant -> new Wanted(variant, 1))
                                                .toList()))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        VariantPrice::variantId, VariantPrice::unit, (a, b) -> a));
        Map<UUID, Money> differing = new LinkedHashMap<>();
        wanted.forEach(
                (variant, price) -> {
                    if (!price.equals(now.get(variant))) {
                        differing.put(variant, price);
                    }
                });
        return differing;
    }

    private static FeedRow.Bad bad(FeedRow.Item item, Refused refused) {
        return new FeedRow.Bad(
                item.line(),
                refused.field(),
                refused.code(),
                item.product().externalId() + ": " + refused.detail());
    }
}
