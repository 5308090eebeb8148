package io.entrepot.demo;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.FindProducts;
import io.entrepot.catalog.Variant;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.promotion.Condition;
import io.entrepot.promotion.Effect;
import io.entrepot.promotion.MakeCoupons;
import io.entrepot.promotion.MovePromotion;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionDeskApi;
import io.entrepot.promotion.PromotionQuery;
import io.entrepot.promotion.SavePromotion;
import io.entrepot.promotion.Scope;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Loads what is off in the demo, when its past is written: two promotions that apply by themselves,
 * two codes, and a flash sale that began an hour before the demo was loaded.
 */
@Component
@Order(90)
class DemoPromotions implements DemoExtra {
    private static final int SHARE = 100;

    /** The file {@code demo/promotions.json}. */
    record File(List<Row> promotions) {}

    /** A promotion as the file states it; what it does is said by the one part that is there. */
    record Row(
            String key,
            String name,
            String group,
            Map<String, String> titles,
            @Nullable String code,
            @Nullable String threeForTwoIn,
            @Nullable List<Step> steps,
            @Nullable Integer percentOfFirstOrder,
            @Nullable Map<String, Long> carriageFrom,
            @Nullable Flash flash) {}

    /** From so much on so much off, by currency. */
    record Step(Map<String, Long> from, Map<String, Long> off) {}

    /** A session: so many per cent off these variants, from so many hours after loading on. */
    record Flash(
            List<String> skus,
            int percent,
            int pieces,
            int mostEach,
            int startsInHours,
            int hours) {}

    private final PromotionDeskApi desk;
    private final CatalogApi catalog;
    private final DemoMarkets markets;
    private final Clock clock;

    DemoPromotions(PromotionDeskApi desk, CatalogApi catalog, DemoMarkets markets, Clock clock) {
        this.desk = desk;
        this.catalog = catalog;
        this.markets = markets;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "promotions";
    }

    @Override
    public int load() {
        List<Row> rows = DemoFiles.read("promotions.json", File.class).promotions();
        rows.stream().filter(row -> !there(row)).forEach(this::publish);
        return rows.size();
    }

    private static UUID id(Row row) {
        return Ids.derived(new UUID(0, 7), "demo promotion " + row.key());
    }

    private boolean there(Row row) {
        try {
            desk.promotion(new PromotionQuery(id(row)));
            return true;
        } catch (Refusal missing) {
            return false;
        }
    }

    private void publish(Row row) {
        Promotion saved = desk.save(new SavePromotion(promotion(row), Actor.SYSTEM)).promotion();
        desk.move(
                new MovePromotion(
                        saved.id(), Promotion.State.ACTIVE, saved.version(), "demo", Actor.SYSTEM));
        if (row.code() != null) {
            desk.makeCoupons(
                    new MakeCoupons(
                            Ids.derived(saved.id(), "demo code"),
                            saved.id(),
                            row.code(),
                            null,
                            null,
                            1,
                            null,
                            null,
                            Actor.SYSTEM));
        }
    }

    private Promotion promotion(Row row) {
        Flash flash = row.flash();
        Instant from =
                flash == null
                        ? null
                        : clock.instant()
                                .truncatedTo(ChronoUnit.HOURS)
                                .plus(Duration.ofHours(flash.startsInHours()));
        return new Promotion(
                id(row),
                row.name(),
                row.titles(),
                Promotion.State.DRAFT,
                from,
                from == null || flash == null ? null : from.plus(Duration.ofHours(flash.hours())),
                row.code() == null ? Promotion.Trigger.AUTOMATIC : Promotion.Trigger.COUPON,
                condition(row),
                effect(row),
                Promotion.Stacking.in(row.group()),
                Promotion.Terms.PLAIN,
                Promotion.Limits.NONE,
                0);
    }

    private static Condition condition(Row row) {
        if (row.percentOfFirstOrder() != null) {
            return new Condition.FirstOrder();
        }
        return row.carriageFrom() == null
                ? Condition.ALWAYS
                : new Condition.GoodsAtLeast(Scope.ALL, amounts(row.carriageFrom()));
    }

    private Effect effect(Row row) {
        if (row.threeForTwoIn() != null) {
            Scope scope = Scope.ofCategories(Set.of(row.threeForTwoIn()));
            return new Effect.BuyGet(scope, 2, scope, 1, 10_000, 0);
        }
        if (row.steps() != null) {
            return new Effect.SpendAndSave(
                    Scope.ALL,
                    row.steps().stream()
                            .map(
                                    step ->
                                            new Effect.Step(
                                                    amounts(step.from()), amounts(step.off()), 0))
                            .toList(),
                    false);
        }
        if (row.percentOfFirstOrder() != null) {
            return new Effect.Percent(Scope.ALL, row.percentOfFirstOrder());
        }
        Flash flash = row.flash();
        return flash == null
                ? new Effect.Shipping(Set.of(), 10_000, List.of())
                : new Effect.FlashSale(items(flash), null);
    }

    private List<Effect.FlashItem> items(Flash flash) {
        List<Effect.FlashItem> items = new ArrayList<>();
        for (DemoProducts.ProductRow product : DemoProducts.rows()) {
            for (DemoProducts.VariantRow variant : product.variants()) {
                if (flash.skus().contains(variant.sku())) {
                    items.add(
                            new Effect.FlashItem(
                                    variantId(variant.sku()),
                                    reduced(variant, flash.percent()),
                                    flash.pieces(),
                                    flash.mostEach()));
                }
            }
        }
        return items;
    }

    private UUID variantId(String sku) {
        return catalog.find(new FindProducts(sku, null, null, null, 10)).products().stream()
                .flatMap(product -> product.variants().stream())
                .filter(variant -> variant.sku().equals(sku))
                .map(Variant::id)
                .findFirst()
                .orElseThrow();
    }

    /** One price for each currency, rounded down to what the first of its markets pays. */
    private List<Money> reduced(DemoProducts.VariantRow variant, int percent) {
        Map<String, Currency> currencies = markets.currencies();
        Map<Currency, Money> prices = new LinkedHashMap<>();
        DemoMarkets.prices(variant.prices())
                .forEach(
                        (market, minor) -> {
                            Currency currency = currencies.get(market);
                            if (currency != null) {
                                prices.putIfAbsent(
                                        currency,
                                        new Money(minor * (SHARE - percent) / SHARE, currency));
                            }
                        });
        return List.copyOf(prices.values());
    }

    private static List<Money> amounts(Map<String, Long> byCurrency) {
        return byCurrency.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Money.of(entry.getValue(), entry.getKey()))
                .toList();
    }
}
