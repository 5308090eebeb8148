package io.entrepot.promotion.internal;

import static io.entrepot.promotion.internal.TestingCart.variant;
import static io.entrepot.promotion.internal.TestingPromotion.eur;
import static io.entrepot.promotion.internal.TestingPromotion.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.TestModule;
import io.entrepot.promotion.Applied;
import io.entrepot.promotion.ApplyPromotions;
import io.entrepot.promotion.CartFacts;
import io.entrepot.promotion.Condition;
import io.entrepot.promotion.Effect;
import io.entrepot.promotion.ExplainPromotions;
import io.entrepot.promotion.FindCoupon;
import io.entrepot.promotion.FindCouponResult;
import io.entrepot.promotion.MakeCoupons;
import io.entrepot.promotion.MovePromotion;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionApi;
import io.entrepot.promotion.PromotionDeskApi;
import io.entrepot.promotion.PromotionQuery;
import io.entrepot.promotion.ReleaseUses;
import io.entrepot.promotion.SavePromotion;
import io.entrepot.promotion.Scope;
import io.entrepot.promotion.TakeUses;
import io.entrepot.promotion.TakeUsesResult;
import io.entrepot.promotion.WithdrawCoupons;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Limits are rows that stop, whoever comes at the same time. */
class LimitsTest {
    private static final Effect TENTH = new Effect.Percent(Scope.ALL, 1_000);

    private final TestModule module = TestModule.of("promotion");
    private final PromotionApi promotions = module.get(PromotionApi.class);
    private final PromotionDeskApi desk = module.get(PromotionDeskApi.class);

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void fifty_orders_at_once_use_a_single_coupon_once() throws Exception {
        Promotion promotion = published(named("Single", "coupon", TENTH).byCoupon());
        UUID coupon = find(make(promotion, 1).getFirst());
        List<TakeUsesResult> results =
                atOnce(50, number -> take(promotion, coupon, "buyer" + number + "@example.org"));
        assertThat(results).filteredOn(TakeUsesResult.Taken.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(TakeUsesResult.Refused.class::isInstance)
                .allMatch(each -> ((TakeUsesResult.Refused) each).code().equals("coupon_used"));
        assertThat(count("select count(*) from promotion.redemption")).isOne();
        assertThat(count("select uses from promotion.coupon")).isOne();
    }

    @Test
    void one_buyer_uses_a_promotion_as_often_as_it_says_and_others_still_may() throws Exception {
        Promotion promotion = published(named("Each", "cart", TENTH).limits(null, 2, List.of()));
        List<TakeUsesResult> results =
                atOnce(20, number -> take(promotion, null, " Ann@Example.org"));
        assertThat(results).filteredOn(TakeUsesResult.Taken.class::isInstance).hasSize(2);
        assertThat(take(promotion, null, "bob@example.org"))
                .isInstanceOf(TakeUsesResult.Taken.class);
        assertThat(applied(promotion, "ann@example.org")).isEmpty();
        assertThat(applied(promotion, "bob@example.org")).hasSize(1);
    }

    @Test
    void a_first_order_is_one_however_many_are_placed_at_once() throws Exception {
        Promotion promotion =
                published(named("First", "cart", TENTH).when(new Condition.FirstOrder()));
        List<TakeUsesResult> results = atOnce(20, number -> take(promotion, null, "a@b.example"));
        assertThat(results).filteredOn(TakeUsesResult.Taken.class::isInstance).hasSize(1);
    }

    @Test
    void a_budget_is_never_overspent_and_what_is_left_of_it_limits_the_next_cart()
            throws Exception {
        Promotion promotion =
                published(named("Budget", "cart", TENTH).limits(null, null, eur(1_000)));
        List<TakeUsesResult> results =
                atOnce(20, number -> take(promotion, null, "b" + number + "@example.org"));
        assertThat(results).filteredOn(TakeUsesResult.Taken.class::isInstance).hasSize(2);
        assertThat(count("select spent_minor from promotion.budget")).isEqualTo(798);
        assertThat(applied(promotion, null).getFirst().total()).isEqualTo(Money.of(202, "EUR"));
    }

    @Test
    void a_flash_sale_sells_what_it_has_and_no_more_to_one_buyer() throws Exception {
        Promotion sale =
                published(
                        named(
                                        "Flash",
                                        "flash",
                                        new Effect.FlashSale(
                                                List.of(
                                                        new Effect.FlashItem(
                                                                variant("pot"), eur(1000), 10, 1)),
                                                null))
                                .between("2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z"));
        List<TakeUsesResult> results =
                atOnce(30, number -> flash(sale, "f" + number + "@x.example"));
        assertThat(results).filteredOn(TakeUsesResult.Taken.class::isInstance).hasSize(10);
        assertThat(results)
                .filteredOn(TakeUsesResult.Refused.class::isInstance)
                .allMatch(each -> ((TakeUsesResult.Refused) each).code().equals("sold_out"));
        UUID order = Ids.next();
        promotions.release(new ReleaseUses(order));
        assertThat(count("select sold from promotion.flash_stock")).isEqualTo(10);
    }

    @Test
    void a_buyer_who_has_had_his_pieces_gets_no_more() {
        Promotion sale =
                published(
                        named(
                                        "Flash",
                                        "flash",
                                        new Effect.FlashSale(
                                                List.of(
                                                        new Effect.FlashItem(
                                                                variant("pot"), eur(1000), 10, 1)),
                                                null))
                                .between("2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z"));
        assertThat(flash(sale, "ann@example.org")).isInstanceOf(TakeUsesResult.Taken.class);
        assertThat(flash(sale, "ANN@example.org"))
                .isEqualTo(new TakeUsesResult.Refused(sale.id(), null, "most_each"));
        assertThat(applied(sale, "ann@example.org")).isEmpty();
    }

    @Test
    void what_an_order_took_it_gives_back_once() {
        Promotion promotion =
                published(named("Coupon", "coupon", TENTH).byCoupon().limits(5, 1, eur(9_000)));
        UUID coupon = find(make(promotion, 1).getFirst());
        UUID order = Ids.next();
        TakeUses uses = uses(order, promotion, coupon, "ann@example.org");
        assertThat(promotions.take(uses)).isInstanceOf(TakeUsesResult.Taken.class);
        assertThat(promotions.take(uses)).isInstanceOf(TakeUsesResult.Taken.class);
        assertThat(count("select uses from promotion.use_count")).isOne();
        promotions.release(new ReleaseUses(order));
        promotions.release(new ReleaseUses(order));
        assertThat(count("select uses from promotion.use_count")).isZero();
        assertThat(count("select uses from promotion.coupon")).isZero();
        assertThat(count("select uses from promotion.buyer_count")).isZero();
        assertThat(count("select spent_minor from promotion.budget")).isZero();
        assertThat(take(promotion, coupon, "ann@example.org"))
                .isInstanceOf(TakeUsesResult.Taken.class);
        assertThat(count("select count(*) from promotion.verify_uses where counted <> made"))
                .isZero();
    }

    @Test
    void when_one_use_of_an_order_is_refused_none_is_counted() {
        Promotion plenty = published(named("Plenty", "cart", TENTH));
        Promotion scarce = published(named("Scarce", "goods", TENTH).limits(1, null, List.of()));
        take(scarce, null, "first@example.org");
        TakeUses both =
                new TakeUses(
                        Ids.next(),
                        "ann@example.org",
                        List.of(use(plenty, null, List.of()), use(scarce, null, List.of())));
        assertThat(promotions.take(both))
                .isEqualTo(new TakeUsesResult.Refused(scarce.id(), null, "used_up"));
        assertThat(
                        count(
                                "select uses from promotion.use_count where promotion_id = '"
                                        + plenty.id()
                                        + "'"))
                .isZero();
    }

    @Test
    void made_codes_are_kept_as_hashes_and_found_however_they_are_typed() {
        Promotion promotion = published(named("Codes", "coupon", TENTH).byCoupon());
        List<String> codes = make(promotion, 1_000);
        assertThat(Set.copyOf(codes)).hasSize(1_000);
        assertThat(codes.getFirst()).matches("[0-9A-Z]{6}-[0-9A-Z]{6}-[0-9A-Z]{5}");
        assertThat(count("select count(*) from promotion.coupon where code is null"))
                .isEqualTo(1_000);
        String sloppy =
                codes.getFirst()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("-", " ")
                        .replace('0', 'o')
                        .replace('1', 'l');
        assertThat(promotions.findCoupon(new FindCoupon(sloppy, "here")))
                .isInstanceOf(FindCouponResult.Found.class);
        assertThat(desk.makeCoupons(batch(promotion, UUID.randomUUID(), 1)).codes()).hasSize(1);
    }

    @Test
    void a_repeated_batch_makes_nothing_and_tells_nothing() {
        Promotion promotion = published(named("Again", "coupon", TENTH).byCoupon());
        UUID batch = Ids.next();
        desk.makeCoupons(batch(promotion, batch, 5));
        assertThat(desk.makeCoupons(batch(promotion, batch, 5)).codes()).isEmpty();
        assertThat(count("select count(*) from promotion.coupon")).isEqualTo(5);
    }

    @Test
    void guessing_from_one_place_is_stopped_and_others_are_still_heard() {
        Promotion promotion = published(named("Guess", "coupon", TENTH).byCoupon());
        String right = make(promotion, 1).getFirst();
        List<FindCouponResult> results = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            results.add(promotions.findCoupon(new FindCoupon("WRONG" + i, "198.51.100.7")));
        }
        assertThat(results).filteredOn(FindCouponResult.Refused.class::isInstance).hasSize(20);
        assertThat(results).filteredOn(FindCouponResult.TooMany.class::isInstance).hasSize(80);
        assertThat(promotions.findCoupon(new FindCoupon(right, "198.51.100.7")))
                .isInstanceOf(FindCouponResult.TooMany.class);
        assertThat(promotions.findCoupon(new FindCoupon(right, "203.0.113.9")))
                .isInstanceOf(FindCouponResult.Found.class);
    }

    @Test
    void a_code_says_why_it_can_not_be_used() {
        Promotion promotion = published(named("Why", "coupon", TENTH).byCoupon());
        String code = make(promotion, 1).getFirst();
        UUID coupon = find(code);
        take(promotion, coupon, "ann@example.org");
        assertThat(refusal(code)).isEqualTo("coupon_used");
        String other = make(promotion, 1).getFirst();
        desk.withdrawCoupons(new WithdrawCoupons(promotion.id(), find(other), null, Actor.SYSTEM));
        assertThat(refusal(other)).isEqualTo("coupon_withdrawn");
        assertThat(refusal("NOBODYHASTHIS")).isEqualTo("coupon_unknown");
        Promotion now = desk.promotion(new PromotionQuery(promotion.id())).promotion();
        String third = make(promotion, 1).getFirst();
        desk.move(
                new MovePromotion(
                        now.id(), Promotion.State.PAUSED, now.version(), "why", Actor.SYSTEM));
        assertThat(refusal(third)).isEqualTo("coupon_expired");
    }

    @Test
    void an_old_cart_is_explained_by_the_rules_of_its_day() {
        Promotion promotion = published(named("Day", "cart", TENTH));
        CartFacts cart = cart();
        Applied then = promotions.apply(new ApplyPromotions(cart, null, List.of(), false));
        Promotion now = desk.promotion(new PromotionQuery(promotion.id())).promotion();
        desk.move(
                new MovePromotion(
                        now.id(), Promotion.State.ENDED, now.version(), "over", Actor.SYSTEM));
        assertThat(promotions.apply(new ApplyPromotions(cart, null, List.of(), false)).discounts())
                .isEmpty();
        Applied explained = promotions.explain(new ExplainPromotions(then.rules(), cart));
        assertThat(explained.discounts()).isEqualTo(then.discounts());
        assertThat(explained.verdicts()).hasSize(1);
    }

    @Test
    void who_saw_another_version_changes_nothing() {
        Promotion promotion = published(named("Version", "cart", TENTH));
        assertThatThrownBy(
                        () ->
                                desk.save(
                                        new SavePromotion(
                                                named("Version", "goods", TENTH).made(),
                                                Actor.SYSTEM)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("changed_meanwhile"));
        assertThat(desk.promotion(new PromotionQuery(promotion.id())).steps()).hasSize(2);
    }

    @Test
    void a_draft_can_be_tried_before_anybody_else_sees_it() {
        Promotion draft = named("Draft", "cart", TENTH).made();
        assertThat(
                        promotions
                                .apply(new ApplyPromotions(cart(), null, List.of(draft), true))
                                .discounts())
                .hasSize(1);
        assertThat(promotions.apply(new ApplyPromotions(cart(), null, List.of(), true)).discounts())
                .isEmpty();
    }

    private Promotion published(TestingPromotion wish) {
        Promotion draft = wish.draft().made();
        Promotion saved = desk.save(new SavePromotion(draft, Actor.SYSTEM)).promotion();
        return desk.move(
                        new MovePromotion(
                                saved.id(),
                                Promotion.State.ACTIVE,
                                saved.version(),
                                "go",
                                Actor.SYSTEM))
                .promotion();
    }

    private static MakeCoupons batch(Promotion promotion, UUID batch, int count) {
        return new MakeCoupons(
                batch, promotion.id(), null, null, null, count, null, null, Actor.SYSTEM);
    }

    private List<String> make(Promotion promotion, int count) {
        return desk.makeCoupons(batch(promotion, Ids.next(), count)).codes();
    }

    private UUID find(String code) {
        return ((FindCouponResult.Found) promotions.findCoupon(new FindCoupon(code, "here")))
                .couponId();
    }

    private String refusal(String code) {
        return ((FindCouponResult.Refused) promotions.findCoupon(new FindCoupon(code, "here")))
                .code();
    }

    private TakeUsesResult take(Promotion promotion, @Nullable UUID coupon, String buyer) {
        return promotions.take(uses(Ids.next(), promotion, coupon, buyer));
    }

    private TakeUsesResult flash(Promotion sale, String buyer) {
        return promotions.take(
                new TakeUses(
                        Ids.next(),
                        buyer,
                        List.of(use(sale, null, List.of(new Applied.Pieces(variant("pot"), 1))))));
    }

    private static TakeUses uses(
            UUID order, Promotion promotion, @Nullable UUID coupon, String buyer) {
        return new TakeUses(order, buyer, List.of(use(promotion, coupon, List.of())));
    }

    private static TakeUses.Use use(
            Promotion promotion, @Nullable UUID coupon, List<Applied.Pieces> pieces) {
        return new TakeUses.Use(promotion.id(), coupon, Money.of(399, "EUR"), pieces);
    }

    private static CartFacts cart() {
        return new TestingCart().line("pot", 1, 3990).facts();
    }

    private List<Applied.Discount> applied(Promotion promotion, @Nullable String buyer) {
        return promotions
                .apply(new ApplyPromotions(cart(), buyer, List.of(), false))
                .discounts()
                .stream()
                .filter(each -> each.promotionId().equals(promotion.id()))
                .toList();
    }

    /** One of many orders. */
    private interface Order {
        TakeUsesResult place(int number);
    }

    private static List<TakeUsesResult> atOnce(int orders, Order order)
            throws InterruptedException, ExecutionException {
        List<Callable<TakeUsesResult>> all = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            int number = i;
            all.add(() -> order.place(number));
        }
        List<TakeUsesResult> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(orders)) {
            for (Future<TakeUsesResult> each : threads.invokeAll(all)) {
                results.add(each.get());
            }
        }
        return results;
    }

    private long count(String sql) {
        return module.jdbc.sql(sql).query(Long.class).single();
    }
}
