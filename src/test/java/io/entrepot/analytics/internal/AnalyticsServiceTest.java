package io.entrepot.analytics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.analytics.AnalyticsApi;
import io.entrepot.analytics.Dashboard;
import io.entrepot.analytics.DashboardQuery;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Address;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.MarketApi;
import io.entrepot.market.SaveRates;
import io.entrepot.order.CancelOrder;
import io.entrepot.order.Charge;
import io.entrepot.order.ConfirmOrder;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderLine;
import io.entrepot.order.PlaceOrder;
import io.entrepot.platform.TestModule;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class AnalyticsServiceTest {
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private static final Currency EUR = Currency.getInstance("EUR");

    private final TestModule module =
            TestModule.of(
                    "analytics",
                    "order",
                    "payment",
                    "inventory",
                    "shipping",
                    "market",
                    "promotion");
    private final AnalyticsApi analytics = module.get(AnalyticsApi.class);
    private final OrderApi orders = module.get(OrderApi.class);
    private final FactKeeping facts = module.get(FactKeeping.class);
    private final UUID product = Ids.next();

    @BeforeEach
    void setRate() {
        module.get(MarketApi.class)
                .saveRates(
                        new SaveRates(
                                "test",
                                36_500,
                                List.of(
                                        new SaveRates.Row(
                                                "eurusd",
                                                EUR,
                                                Currency.getInstance("USD"),
                                                new BigDecimal("1.10"),
                                                LocalDate.of(2026, 11, 1)))));
    }

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void counts_goods_and_carriage_of_kept_orders_without_taxes() {
        UUID kept = confirmed();
        placed();
        facts.look(kept);
        Dashboard figures = dashboard();
        assertThat(figures.period().orders()).isEqualTo(2);
        assertThat(figures.period().kept()).isEqualTo(1);
        assertThat(figures.period().revenue()).isEqualTo(Money.of(2_420, "USD"));
        assertThat(figures.period().average()).isEqualTo(Money.of(2_420, "USD"));
        assertThat(figures.period().parts())
                .singleElement()
                .satisfies(
                        part -> {
                            assertThat(part.money()).isEqualTo(Money.of(2_200, "EUR"));
                            assertThat(part.rateDate()).isEqualTo("2026-11-01");
                        });
        assertThat(figures.countries())
                .containsExactly(new Dashboard.Country("DE", 2, Money.of(2_420, "USD")));
        assertThat(figures.products())
                .singleElement()
                .satisfies(each -> assertThat(each.quantity()).isEqualTo(2));
        assertThat(figures.days()).hasSize(30);
        assertThat(figures.days().getLast().orders()).isEqualTo(2);
        assertThat(figures.previous().orders()).isZero();
    }

    @Test
    void counts_an_order_once_however_often_it_looks() {
        UUID order = confirmed();
        facts.look(order);
        facts.look(order);
        assertThat(dashboard().period().kept()).isEqualTo(1);
        orders.cancel(new CancelOrder(order, "by_shopper", Actor.SYSTEM));
        facts.look(order);
        Dashboard.Period period = dashboard().period();
        assertThat(period.orders()).isEqualTo(1);
        assertThat(period.kept()).isZero();
        assertThat(period.cancelled()).isEqualTo(1);
        assertThat(period.revenue().isZero()).isTrue();
        assertThat(dashboard().products()).isEmpty();
    }

    @Test
    void makes_the_same_figures_anew() {
        confirmed();
        confirmed();
        UUID gone = confirmed();
        orders.cancel(new CancelOrder(gone, "by_shopper", Actor.SYSTEM));
        facts.look(gone);
        Dashboard before = dashboard();
        assertThat(analytics.rebuild()).isEqualTo(3);
        Dashboard after = dashboard();
        assertThat(after.period()).isEqualTo(before.period());
        assertThat(after.days()).isEqualTo(before.days());
        assertThat(
                        module.jdbc
                                .sql("select count(*) from analytics.order_fact")
                                .query(Long.class)
                                .single())
                .isEqualTo(3);
    }

    @Test
    void narrows_to_a_market_and_refuses_too_long_a_period() {
        confirmed();
        assertThat(dashboard("de").period().orders()).isEqualTo(1);
        assertThat(dashboard("jp").period().orders()).isZero();
        assertThatThrownBy(
                        () ->
                                analytics.dashboard(
                                        new DashboardQuery(today.minusDays(400), today, null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () ->
                                analytics.dashboard(
                                        new DashboardQuery(today, today.minusDays(1), null)))
                .isInstanceOf(Refusal.class);
    }

    private Dashboard dashboard() {
        return analytics.dashboard(new DashboardQuery(today.minusDays(29), today, null));
    }

    private Dashboard dashboard(String market) {
        return analytics.dashboard(new DashboardQuery(today.minusDays(29), today, market));
    }

    private UUID confirmed() {
        UUID order = placed();
        orders.confirm(new ConfirmOrder(order, Ids.next(), Money.of(2_618, "EUR"), Ids.next()));
        facts.look(order);
        return order;
    }

    /** Two mugs of EUR 9, EUR 4 of carriage, and EUR 4.18 of tax. */
    private UUID placed() {
        UUID id = Ids.next();
        UUID line = Ids.next();
        orders.place(
                new PlaceOrder(
                        id,
                        Ids.next(),
                        Ids.next(),
                        "de",
                        "DE",
                        "de-DE",
                        EUR,
                        new PlaceOrder.Contact("a@example.com", null),
                        new Address("A", null, "B 1", null, "Berlin", null, "10115", "DE", null),
                        List.of(mugs(line)),
                        List.of(
                                charge(Charge.Kind.GOODS, line, 1_800),
                                charge(Charge.Kind.SHIPPING, line, 400),
                                charge(Charge.Kind.TAX, line, 418)),
                        Money.of(2_618, "EUR"),
                        new PlaceOrder.Terms(
                                "DDP", "SZX", "CN", "post", 5, 9, Ids.next(), null, null, "x")));
        facts.look(id);
        return id;
    }

    private OrderLine mugs(UUID line) {
        return new OrderLine(
                line,
                Ids.next(),
                product,
                "MUG-1",
                "mug",
                "Becher",
                "Mug",
                Map.of(),
                2,
                Money.of(900, "EUR"),
                Money.of(1_800, "EUR"),
                "691200",
                "CN",
                400,
                100,
                100,
                100,
                false,
                null);
    }

    private static Charge charge(Charge.Kind kind, UUID line, long minor) {
        return new Charge(
                Ids.next(),
                kind,
                kind == Charge.Kind.GOODS ? line : null,
                Money.of(minor, "EUR"),
                true,
                false,
                List.of(),
                "r",
                Map.of());
    }
}
