package io.entrepot.feed.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ProductKeys;
import io.entrepot.catalog.ProductStatement;
import io.entrepot.catalog.ProductStatementApi;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveProductResult;
import io.entrepot.catalog.SaveProductResult.Refused;
import io.entrepot.catalog.SaveProductResult.Saved;
import io.entrepot.catalog.SaveProducts;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Hands a batch of products to the catalogue and its prices to the price list, each once. */
@Component
final class FeedSaving {
    private final CatalogApi catalog;
    private final ProductStatementApi statements;
    private final FeedPrices prices;

    FeedSaving(CatalogApi catalog, ProductStatementApi statements, FeedPrices prices) {
        this.catalog = catalog;
        this.statements = statements;
        this.prices = prices;
    }

    /** A product that was saved, or could be. */
    private record Done(FeedRow.Item item, Saved saved) {}

    void save(List<? extends FeedRow> rows, Work work) {
        List<FeedRow.Item> items = new ArrayList<>();
        for (FeedRow row : rows) {
            switch (row) {
                case FeedRow.Item item -> items.add(item);
                case FeedRow.Bad bad -> work.refuse(bad);
            }
        }
        if (items.isEmpty()) {
            return;
        }
        Map<String, SaveProduct> before = work.isTrial() ? before(items) : Map.of();
        SaveProducts command = new SaveProducts(items.stream().map(FeedRow.Item::product).toList());
        List<SaveProductResult> results =
                work.isTrial() ? statements.trySaveAll(command) : catalog.saveAll(command);
        List<Done> done = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            switch (results.get(i)) {
                case Saved saved -> done.add(new Done(items.get(i), saved));
                case Refused no -> work.refuse(bad(items.get(i), no));
            }
        }
        Map<UUID, Money> wanted = wanted(done);
        FeedPrices.Differing differing =
                prices.set(wanted, work.target().market().priceList(), work);
        done.forEach(one -> tell(one, before, differing, work));
    }

    private static Map<UUID, Money> wanted(List<Done> done) {
        Map<UUID, Money> wanted = new HashMap<>();
        for (Done one : done) {
            one.item()
                    .prices()
                    .forEach(
                            (sku, price) -> {
                                UUID variant = one.saved().variantsBySku().get(sku);
                                if (variant != null) {
                                    wanted.put(variant, price);
                                }
                            });
        }
        return wanted;
    }

    private static void tell(
            Done one, Map<String, SaveProduct> before, FeedPrices.Differing prices, Work work) {
        Set<UUID> own = new HashSet<>(one.saved().variantsBySku().values());
        own.retainAll(prices.variants());
        Outcome outcome =
                switch (one.saved().change()) {
                    case CREATED -> Outcome.IMPORTED;
                    case UPDATED -> Outcome.UPDATED;
                    case UNCHANGED -> own.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED;
                };
        if (!work.isTrial()) {
            work.did(outcome);
            return;
        }
        SaveProduct product = one.item().product();
        List<Change.Difference> differences =
                new ArrayList<>(Differences.between(known(before, product), product));
        one.saved()
                .variantsBySku()
                .forEach((sku, id) -> prices.of(id, sku).ifPresent(differences::add));
        work.would(new Change(one.item().line(), name(product), outcome, differences));
    }

    private Map<String, SaveProduct> before(List<FeedRow.Item> items) {
        List<String> external =
                items.stream()
                        .map(item -> item.product().externalId())
                        .filter(Objects::nonNull)
                        .toList();
        List<String> slugs =
                items.stream()
                        .filter(item -> item.product().externalId() == null)
                        .map(item -> item.product().slug())
                        .filter(Objects::nonNull)
                        .toList();
        Map<String, SaveProduct> before = new LinkedHashMap<>();
        for (ProductStatement found :
                statements.statements(new ProductKeys(external, slugs, List.of()))) {
            before.put(key(found.stated()), found.stated());
            before.put("slug " + found.stated().slug(), found.stated());
        }
        return before;
    }

    private static @Nullable SaveProduct known(
            Map<String, SaveProduct> before, SaveProduct product) {
        return before.get(key(product));
    }

    private static String key(SaveProduct product) {
        return product.externalId() != null
                ? "external " + product.externalId()
                : "slug " + product.slug();
    }

    private static String name(SaveProduct product) {
        String external = product.externalId();
        String slug = product.slug();
        return external != null
                ? external
                : slug != null ? slug : product.variants().getFirst().sku();
    }

    private static FeedRow.Bad bad(FeedRow.Item item, Refused refused) {
        return new FeedRow.Bad(
                item.line(),
                refused.field(),
                refused.code(),
                name(item.product()) + ": " + refused.detail());
    }
}
