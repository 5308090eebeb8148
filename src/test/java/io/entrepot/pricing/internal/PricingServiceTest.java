package io.entrepot.pricing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.TestModule;
import io.entrepot.pricing.PriceChanged;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PriceQuery.Wanted;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.SetPrices;
import io.entrepot.pricing.VariantPrice;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class PricingServiceTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    private final TestModule module = TestModule.of("market", "pricing");
    private final PricingApi pricing = module.get(PricingApi.class);
    private final UUID pot = Ids.next();
    private final UUID cup = Ids.next();

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void answers_the_largest_quantity_step_reached() {
        set(row(pot, 3990, 1), row(pot, 3490, 10), row(cup, 900, 5));
        assertThat(prices(new Wanted(pot, 1), new Wanted(pot, 12), new Wanted(cup, 1)))
                .extracting(price -> price.unit().minor(), VariantPrice::fromQuantity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3990L, 1),
                        org.assertj.core.groups.Tuple.tuple(3490L, 10));
    }

    @Test
    void leaves_other_lists_and_currencies_alone() {
        set(row(pot, 3990, 1));
        pricing.setPrices(
                new SetPrices(
                        "us",
                        List.of(new SetPrices.Row(pot, Money.of(4200, "USD"), 1)),
                        Actor.SYSTEM));
        assertThat(prices(new Wanted(pot, 1)).getFirst().unit()).isEqualTo(Money.of(3990, "EUR"));
        assertThat(pricing.prices(new PriceQuery("us", EUR, List.of(new Wanted(pot, 1)))))
                .isEmpty();
    }

    @Test
    void ends_the_old_window_where_the_new_one_starts_and_tells_once() {
        set(row(pot, 3990, 1));
        set(row(pot, 3990, 1));
        set(row(pot, 4200, 1));
        assertThat(prices(new Wanted(pot, 1)).getFirst().unit().minor()).isEqualTo(4200);
        assertThat(count("select count(*) from pricing.price")).isEqualTo(2);
        assertThat(
                        count(
                                "select count(*) from pricing.price a join pricing.price b"
                                        + " on upper(a.during) = lower(b.during)"))
                .isOne();
        assertThat(module.events.of(PriceChanged.class))
                .extracting(event -> event.unit().minor())
                .containsExactly(3990L, 4200L);
    }

    @Test
    void refuses_a_price_of_nothing_and_two_prices_for_one_step() {
        assertThatThrownBy(() -> set(row(pot, 0, 1))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> set(row(pot, 1, 0))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> set(row(pot, 1, 1), row(pot, 2, 1))).isInstanceOf(Refusal.class);
        assertThat(count("select count(*) from pricing.price")).isZero();
    }

    @Test
    void keeps_one_price_when_many_set_it_at_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 1; i <= 80; i++) {
                long minor = i;
                all.add(threads.submit(() -> set(row(pot, minor, 1))));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(count("select count(*) from pricing.price where upper_inf(during)")).isOne();
        assertThat(count("select count(*) from pricing.verify_overlaps")).isZero();
    }

    @Test
    void what_holds_later_is_written_now_and_not_told_yet() {
        set(row(pot, 3990, 1));
        Instant later = Instant.now().plus(Duration.ofDays(2));
        pricing.setPrices(
                new SetPrices(
                        "de",
                        List.of(row(pot, 2990, 1)),
                        later,
                        later.plus(Duration.ofDays(7)),
                        Actor.SYSTEM));
        assertThat(prices(new Wanted(pot, 1)).getFirst().unit().minor()).isEqualTo(3990);
        assertThat(module.events.of(PriceChanged.class)).hasSize(1);
        assertThat(count("select count(*) from pricing.price")).isEqualTo(3);
    }

    @Test
    void takes_five_hundred_rows_in_a_handful_of_statements() {
        SetPrices.Row[] rows =
                IntStream.range(0, 500)
                        .mapToObj(i -> row(Ids.next(), 100 + i, 1))
                        .toArray(SetPrices.Row[]::new);
        set(rows);
        assertThat(count("select count(*) from pricing.price")).isEqualTo(500);
        assertThat(module.events.of(PriceChanged.class)).hasSize(500);
    }

    private void set(SetPrices.Row... rows) {
        pricing.setPrices(new SetPrices("de", List.of(rows), Actor.SYSTEM));
    }

    private static SetPrices.Row row(UUID variant, long minor, int from) {
        return new SetPrices.Row(variant, new Money(minor, EUR), from);
    }

    private List<VariantPrice> prices(Wanted... wanted) {
        return pricing.prices(new PriceQuery("de", EUR, List.of(wanted)));
    }

    private long count(String sql) {
        return module.jdbc.sql(sql).query(Long.class).single();
    }
}
