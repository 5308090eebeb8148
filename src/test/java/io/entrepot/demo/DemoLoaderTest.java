package io.entrepot.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.ProductsAfter;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockQuery;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.MarketApi;
import io.entrepot.market.RateQuery;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderFilter;
import io.entrepot.order.OrdersQuery;
import io.entrepot.platform.TestModule;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.run.Progress;
import io.entrepot.pricing.PriceChanged;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PricingApi;
import io.entrepot.promotion.FindCoupon;
import io.entrepot.promotion.FindCouponResult;
import io.entrepot.promotion.PromotionApi;
import io.entrepot.promotion.RunningPromotion;
import io.entrepot.promotion.RunningQuery;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.shipping.ShippingOption;
import io.entrepot.shipping.ShippingQuery;
import io.entrepot.system.SystemApi;
import io.entrepot.verify.CheckInvariants;
import io.entrepot.verify.VerifyApi;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class DemoLoaderTest {
    private final TestModule shop =
            TestModule.of(
                    "market",
                    "catalog",
                    "inventory",
                    "system",
                    "pricing",
                    "promotion",
                    "shipping",
                    "customs",
                    "offer",
                    "order",
                    "payment",
                    "ledger",
                    "risk",
                    "cart",
                    "settlement",
                    "checkout",
                    "content",
                    "review",
                    "verify",
                    "demo");
    private final DemoLoader loader = shop.get(DemoLoader.class);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void fills_an_empty_shop_and_changes_nothing_the_second_time() {
        loader.load(Progress.silent());
        assertThat(shop.get(SystemApi.class).shop().loaded()).isTrue();
        assertThat(shop.get(MarketApi.class).markets()).hasSize(7);
        assertThat(shop.get(CatalogApi.class).productsAfter(new ProductsAfter(null, 200)))
                .hasSize(120)
                .allSatisfy(
                        product -> {
                            assertThat(product.whyNotSellable()).isEmpty();
                            assertThat(product.state()).isEqualTo(ListingState.SELLABLE);
                        });
        assertThat(prices("de")).isEqualTo(Money.of(3990, "EUR"));
        assertThat(prices("jp")).isEqualTo(Money.of(5200, "JPY"));
        assertThat(stock()).isEqualTo(140);

        assertThat(
                        shop.get(PromotionApi.class).running(new RunningQuery("de")).stream()
                                .map(RunningPromotion::kind))
                .containsExactlyInAnyOrder("FlashSale", "BuyGet", "SpendAndSave");
        assertThat(shop.get(PromotionApi.class).findCoupon(new FindCoupon("welcome 10", "here")))
                .isInstanceOf(FindCouponResult.Found.class);

        long past = orders();
        assertThat(past).isBetween(350L, 460L);
        assertThat(broken()).isEmpty();

        shop.events.forget();
        loader.load(Progress.silent());
        assertThat(stock()).isEqualTo(140);
        assertThat(shop.events.of(PriceChanged.class)).isEmpty();
        assertThat(orders()).isEqualTo(past);
    }

    /** The invariants that the loaded shop breaks; events and the server are not real in here. */
    private List<String> broken() {
        return shop.get(VerifyApi.class).check(new CheckInvariants(0)).outcomes().stream()
                .filter(outcome -> !outcome.fine())
                .filter(outcome -> !Set.of("I21", "I31").contains(outcome.id()))
                .map(Object::toString)
                .toList();
    }

    private long orders() {
        Total total =
                shop.get(OrderApi.class)
                        .orders(new OrdersQuery(OrderFilter.ALL, null, null, 1))
                        .total();
        return total == null ? 0 : total.count();
    }

    @Test
    void can_send_a_teapot_to_every_market_and_convert_what_it_costs() {
        loader.load(Progress.silent());
        MarketApi markets = shop.get(MarketApi.class);
        markets.markets()
                .forEach(
                        market -> {
                            List<ShippingOption> options =
                                    shop.get(ShippingApi.class)
                                            .options(parcelTo(market.countries().getFirst()));
                            assertThat(options).hasSize(3).anyMatch(ShippingOption::dutiesPaid);
                            assertThat(
                                            markets.rate(
                                                            new RateQuery(
                                                                    Currency.getInstance("CNY"),
                                                                    market.currency()))
                                                    .convert(options.getFirst().price()))
                                    .matches(Money::isPositive);
                        });
    }

    @Test
    void refuses_a_shop_that_takes_real_money() {
        shop.get(SystemApi.class).markLive();
        assertThatThrownBy(() -> loader.load(Progress.silent()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("shop_is_live"));
    }

    private static ShippingQuery parcelTo(String country) {
        return new ShippingQuery(
                "SZX",
                "CN",
                country,
                null,
                List.of(new ShippingQuery.Piece(1, 1150, 230, 180, 170)),
                false);
    }

    private UUID teapot() {
        Product product =
                shop.get(CatalogApi.class).product(ProductQuery.slug("stoneware-teapot-600"));
        return product.variants().stream()
                .filter(variant -> variant.sku().equals("TEA-PT600-ASH"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Money prices(String market) {
        Currency currency = Currency.getInstance(market.equals("de") ? "EUR" : "JPY");
        return shop.get(PricingApi.class)
                .prices(
                        new PriceQuery(
                                market, currency, List.of(new PriceQuery.Wanted(teapot(), 1))))
                .getFirst()
                .unit();
    }

    private int stock() {
        return shop.get(InventoryApi.class).levels(new StockQuery(List.of(teapot()))).stream()
                .filter(level -> level.warehouse().equals("SZX"))
                .mapToInt(StockLevel::available)
                .sum();
    }
}
