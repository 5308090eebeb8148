package io.entrepot.pricing.internal;

import static io.entrepot.pricing.internal.TestingBook.EUR;
import static io.entrepot.pricing.internal.TestingBook.USD;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.MarketApi;
import io.entrepot.market.SaveMarket;
import io.entrepot.platform.TestModule;
import io.entrepot.pricing.ChangePrices;
import io.entrepot.pricing.PriceAnswer;
import io.entrepot.pricing.PriceChanged;
import io.entrepot.pricing.PriceChangesQuery;
import io.entrepot.pricing.PriceContext;
import io.entrepot.pricing.PriceDeskApi;
import io.entrepot.pricing.PriceList;
import io.entrepot.pricing.PriceQuery.Wanted;
import io.entrepot.pricing.PriceRowsQuery;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.PriorPrice;
import io.entrepot.pricing.PriorPriceQuery;
import io.entrepot.pricing.SavePriceList;
import io.entrepot.pricing.SetPrices;
import io.entrepot.pricing.UndoPriceChange;
import io.entrepot.pricing.UndonePriceChange;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Lists, windows and changes on a real database, whose clock is the one that counts. */
class PriceDeskTest {
    private final TestModule module = TestModule.of("market", "pricing");
    private final PriceDeskApi desk = module.get(PriceDeskApi.class);
    private final PricingApi pricing = module.get(PricingApi.class);
    private final UUID pot = Ids.next();
    private final UUID cup = Ids.next();
    private final Instant now =
            module.jdbc.sql("select now()").query(OffsetDateTime.class).single().toInstant();

    @BeforeEach
    void open() {
        module.get(MarketApi.class)
                .saveMarket(new SaveMarket(TestingBook.market(List.of(), 0), 1, Actor.SYSTEM));
    }

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void a_sale_week_begins_and_ends_by_itself() {
        set(3990);
        desk.changePrices(change(inDays(1), inDays(8), row(pot, 2990)));
        assertThat(price(null)).isEqualTo(3990);
        assertThat(price(inDays(3))).isEqualTo(2990);
        assertThat(price(inDays(9))).isEqualTo(3990);
        assertThat(overlaps()).isZero();
    }

    @Test
    void a_change_can_be_taken_back_before_during_and_in_pieces() {
        set(3990);
        ChangePrices sale = change(inDays(1), inDays(8), row(pot, 2990));
        desk.changePrices(sale);
        UndonePriceChange undone =
                desk.undoPriceChange(new UndoPriceChange(sale.id(), Actor.SYSTEM));
        assertThat(undone.restored()).isOne();
        assertThat(undone.left()).isZero();
        assertThat(price(inDays(3))).isEqualTo(3990);
        assertThatThrownBy(() -> desk.undoPriceChange(new UndoPriceChange(sale.id(), Actor.SYSTEM)))
                .hasMessageContaining("before");

        ChangePrices raise = change(null, null, row(pot, 4500));
        desk.changePrices(raise);
        assertThat(price(null)).isEqualTo(4500);
        desk.undoPriceChange(new UndoPriceChange(raise.id(), Actor.SYSTEM));
        assertThat(price(null)).isEqualTo(3990);
        assertThat(overlaps()).isZero();
    }

    @Test
    void undoing_leaves_alone_what_was_changed_again() {
        set(3990);
        ChangePrices first = change(null, null, row(pot, 4500));
        desk.changePrices(first);
        desk.changePrices(change(null, null, row(pot, 4700)));
        UndonePriceChange undone =
                desk.undoPriceChange(new UndoPriceChange(first.id(), Actor.SYSTEM));
        assertThat(undone.left()).isOne();
        assertThat(price(null)).isEqualTo(4700);
    }

    @Test
    void a_price_can_be_ended_and_that_can_be_taken_back() {
        set(3990);
        ChangePrices end = change(null, null, new ChangePrices.Row(pot, EUR, 1, null));
        desk.changePrices(end);
        assertThat(answer(null)).isInstanceOf(PriceAnswer.Unpriced.class);
        desk.undoPriceChange(new UndoPriceChange(end.id(), Actor.SYSTEM));
        assertThat(price(null)).isEqualTo(3990);
    }

    @Test
    void the_same_change_twice_is_one() {
        ChangePrices change = change(null, null, row(pot, 4500));
        assertThat(desk.changePrices(change)).isEqualTo(desk.changePrices(change));
        assertThat(desk.priceChanges(new PriceChangesQuery("de", null, 10))).hasSize(1);
        assertThat(module.events.of(PriceChanged.class)).hasSize(1);
    }

    @Test
    void the_database_refuses_windows_that_overlap() {
        set(3990);
        assertThatThrownBy(
                        () ->
                                module.jdbc
                                        .sql(
                                                """
                                                insert into pricing.price (id, price_list,
                                                    variant_id, currency, from_quantity,
                                                    unit_minor, during, set_by)
                                                values (gen_random_uuid(), 'de', :pot, 'EUR', 1, 1,
                                                    tstzrange(now() + interval '9 days', null),
                                                    'test')
                                                """)
                                        .param("pot", pot)
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("price_windows_do_not_overlap");
    }

    @Test
    void whatever_is_written_in_whatever_order_windows_never_overlap() {
        Random random = new Random(7);
        List<UUID> changes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Instant from = random.nextBoolean() ? null : inDays(1 + random.nextInt(20));
            int days = 1 + random.nextInt(30);
            Instant until =
                    random.nextInt(3) == 0
                            ? null
                            : (from == null ? inDays(days) : from.plus(Duration.ofDays(days)));
            ChangePrices change = change(from, until, row(pot, 1_000 + i));
            desk.changePrices(change);
            changes.add(change.id());
            if (random.nextInt(4) == 0) {
                desk.undoPriceChange(
                        new UndoPriceChange(
                                changes.remove(random.nextInt(changes.size())), Actor.SYSTEM));
            }
            assertThat(overlaps()).isZero();
        }
        assertThat(desk.priceRows(new PriceRowsQuery("de", List.of(), null, 10))).isNotEmpty();
    }

    @Test
    void refuses_what_is_no_price_no_window_and_a_ladder_that_rises_unless_it_was_meant() {
        assertRefused("invalid_price", change(null, null, row(pot, 0)));
        assertRefused("invalid_price", change(null, null, row(pot, -5)));
        assertRefused("invalid_price", change(null, null, row(pot, 5), row(pot, 6)));
        assertRefused("invalid_window", change(inDays(-1), null, row(pot, 5)));
        assertRefused("invalid_window", change(inDays(2), inDays(2), row(pot, 5)));
        ChangePrices rising = change(null, null, row(pot, 1000), row(pot, 10, 1200));
        assertRefused("rising_ladder", rising);
        assertThat(answer(null)).isInstanceOf(PriceAnswer.Unpriced.class);
        desk.changePrices(
                new ChangePrices(
                        rising.id(),
                        "de",
                        rising.rows(),
                        null,
                        null,
                        "small lots are subsidised",
                        true,
                        null,
                        Actor.SYSTEM));
        assertThat(price(null)).isEqualTo(1000);
    }

    @Test
    void windows_that_open_are_told_once_when_their_time_has_come() {
        set(3990);
        desk.changePrices(change(inDays(1), inDays(8), row(pot, 2990)));
        Tidings tidings = module.get(Tidings.class);
        tidings.tellTimed();
        int before = module.events.of(PriceChanged.class).size();
        module.jdbc
                .sql(
                        """
                        update pricing.price set during = tstzrange(
                            case when unit_minor = 3990 and lower(during) <= now()
                                then lower(during) - interval '3 days'
                                else lower(during) - interval '25 hours' end,
                            upper(during) - interval '25 hours')
                        where upper(during) is not null
                        """)
                .update();
        module.jdbc
                .sql("update pricing.window_told set until = now() - interval '2 hours'")
                .update();
        tidings.tellTimed();
        tidings.tellTimed();
        assertThat(module.events.of(PriceChanged.class)).hasSize(before + 1);
    }

    @Test
    void a_list_for_a_channel_wins_there_and_nowhere_else() {
        set(3990);
        PriceList app = TestingBook.list("app", List.of("app"), List.of(), List.of(), null);
        PriceList saved = desk.savePriceList(new SavePriceList(app, Actor.SYSTEM));
        assertThat(saved.version()).isOne();
        pricing.setPrices(
                new SetPrices(
                        "app",
                        List.of(new SetPrices.Row(pot, Money.of(3500, "EUR"), 1)),
                        Actor.SYSTEM));
        assertThat(price(null)).isEqualTo(3990);
        PriceAnswer there =
                pricing.resolve(PriceContext.anybody("de", "app", List.of(new Wanted(pot, 1))))
                        .getFirst();
        assertThat(((PriceAnswer.Priced) there).price().unit().minor()).isEqualTo(3500);
        assertThat(desk.priceLists()).extracting(PriceList::code).containsExactly("app", "de");
        assertThatThrownBy(() -> desk.savePriceList(new SavePriceList(app, Actor.SYSTEM)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_list_that_converts_itself_round_is_refused() {
        desk.savePriceList(
                new SavePriceList(
                        TestingBook.list(
                                "de",
                                List.of(),
                                List.of(),
                                List.of(),
                                new PriceList.Converts("us", USD)),
                        Actor.SYSTEM));
        assertThatThrownBy(
                        () ->
                                desk.savePriceList(
                                        new SavePriceList(
                                                TestingBook.list(
                                                        "us",
                                                        List.of(),
                                                        List.of(),
                                                        List.of(),
                                                        new PriceList.Converts("de", EUR)),
                                                Actor.SYSTEM)))
                .isInstanceOf(Refusal.class);
        pricing.setPrices(
                new SetPrices(
                        "us",
                        List.of(new SetPrices.Row(pot, Money.of(4000, "USD"), 1)),
                        Actor.SYSTEM));
        assertThat(answer(null))
                .isEqualTo(
                        new PriceAnswer.Unpriced(
                                pot, "no_rate", java.util.Map.of("pair", "USD/EUR")));
    }

    @Test
    void a_reduction_is_found_with_the_lowest_price_before_it() {
        set(3990);
        module.jdbc
                .sql(
                        "update pricing.price set during"
                                + " = tstzrange(now() - interval '50 days', null)")
                .update();
        desk.changePrices(change(null, inDays(7), row(pot, 2990)));
        List<PriorPrice> found =
                pricing.priorPrices(
                        new PriorPriceQuery("de", "storefront", Instant.now(), List.of(pot, cup)));
        assertThat(found)
                .extracting(PriorPrice::variantId, each -> each.lowest().minor())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(pot, 3990L));
    }

    private void assertRefused(String code, ChangePrices change) {
        assertThatThrownBy(() -> desk.changePrices(change))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void set(long minor) {
        pricing.setPrices(
                new SetPrices(
                        "de",
                        List.of(new SetPrices.Row(pot, new Money(minor, EUR), 1)),
                        Actor.SYSTEM));
    }

    private ChangePrices change(
            @Nullable Instant from, @Nullable Instant until, ChangePrices.Row... rows) {
        return new ChangePrices(
                Ids.next(), "de", List.of(rows), from, until, "a test", false, null, Actor.SYSTEM);
    }

    private static ChangePrices.Row row(UUID variant, long minor) {
        return row(variant, 1, minor);
    }

    private static ChangePrices.Row row(UUID variant, int from, long minor) {
        return new ChangePrices.Row(variant, EUR, from, new Money(minor, EUR));
    }

    private Instant inDays(int days) {
        return now.plus(Duration.ofDays(days));
    }

    private long price(@Nullable Instant at) {
        return ((PriceAnswer.Priced) answer(at)).price().unit().minor();
    }

    private PriceAnswer answer(@Nullable Instant at) {
        return pricing.resolve(
                        new PriceContext(
                                "de",
                                "storefront",
                                Set.of(),
                                null,
                                at,
                                List.of(new Wanted(pot, 1))))
                .getFirst();
    }

    private long overlaps() {
        return module.jdbc
                .sql("select count(*) from pricing.verify_overlaps")
                .query(Long.class)
                .single();
    }
}
