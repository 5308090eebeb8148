package io.entrepot.promotion.internal;

import static io.entrepot.promotion.internal.TestingCart.variant;
import static io.entrepot.promotion.internal.TestingCart.why;
import static io.entrepot.promotion.internal.TestingPromotion.eur;
import static io.entrepot.promotion.internal.TestingPromotion.goods;
import static io.entrepot.promotion.internal.TestingPromotion.named;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.promotion.Applied;
import io.entrepot.promotion.Condition;
import io.entrepot.promotion.Effect;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionPolicy;
import io.entrepot.promotion.Scope;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each effect does to a cart; amounts in cents. */
class EngineTest {
    private static final Effect TENTH = new Effect.Percent(Scope.ALL, 1_000);

    @Test
    void a_share_is_rounded_once_and_split_to_the_cent() {
        Promotion tenth = named("Tenth", "cart", TENTH).made();
        assertThat(new TestingCart().line("pot", 1, 3333).line("cup", 3, 111).story(tenth))
                .isEqualTo("Tenth 367 pot 334 cup 33\n");
    }

    @Test
    void an_amount_is_off_once_and_never_more_than_there_is() {
        Promotion five = named("Five", "cart", new Effect.AmountOff(goods("cup"), eur(500))).made();
        assertThat(new TestingCart().line("pot", 1, 3990).line("cup", 1, 300).story(five))
                .isEqualTo("Five 300 cup 300\n");
        assertThat(new TestingCart().line("pot", 1, 3990).line("cup", 4, 300).story(five))
                .isEqualTo("Five 500 cup 500\n");
    }

    @Test
    void an_amount_that_is_not_given_in_the_currency_does_nothing() {
        Promotion dollars =
                named(
                                "Dollars",
                                "cart",
                                new Effect.AmountOff(
                                        Scope.ALL,
                                        List.of(io.entrepot.kernel.Money.of(500, "USD"))))
                        .made();
        Applied applied = new TestingCart().line("pot", 1, 3990).apply(dollars);
        assertThat(applied.discounts()).isEmpty();
        assertThat(why(applied, dollars)).isEqualTo("no_amount_in_currency");
    }

    @Test
    void a_fixed_price_never_makes_anything_dearer() {
        Promotion fixed =
                named("Fixed", "price", new Effect.FixedPrice(goods("cup"), eur(250))).made();
        assertThat(new TestingCart().line("cup", 3, 300).story(fixed))
                .isEqualTo("Fixed 150 cup 150\n");
        assertThat(new TestingCart().line("cup", 3, 200).story(fixed)).isEmpty();
    }

    @Test
    void spend_and_save_takes_the_highest_step_and_tells_of_the_next() {
        Promotion ladder =
                named(
                                "Ladder",
                                "cart",
                                new Effect.SpendAndSave(
                                        Scope.ALL,
                                        List.of(
                                                new Effect.Step(eur(5000), eur(500), 0),
                                                new Effect.Step(eur(10000), eur(1500), 0),
                                                new Effect.Step(eur(20000), List.of(), 2_000)),
                                        false))
                        .made();
        Applied applied = new TestingCart().line("pot", 3, 3990).apply(ladder);
        assertThat(applied.discounts().getFirst().total().minor()).isEqualTo(1500);
        assertThat(applied.hints().getFirst().missing().facts()).containsEntry("missing", "9530");
        assertThat(new TestingCart().line("pot", 6, 3990).story(ladder))
                .isEqualTo("Ladder 4788 pot 4788\n");
        Applied below = new TestingCart().line("cup", 1, 4200).apply(ladder);
        assertThat(below.hints().getFirst().missing().facts()).containsEntry("missing", "800");
    }

    @Test
    void spend_and_save_may_count_every_step() {
        Promotion every =
                named(
                                "Every",
                                "cart",
                                new Effect.SpendAndSave(
                                        Scope.ALL,
                                        List.of(new Effect.Step(eur(3000), eur(500), 0)),
                                        true))
                        .made();
        assertThat(new TestingCart().line("pot", 1, 9990).story(every))
                .isEqualTo("Every 1500 pot 1500\n");
    }

    @Test
    void three_for_two_gives_the_cheapest_and_spreads_it_over_the_set() {
        Promotion three =
                named("3 for 2", "goods", new Effect.BuyGet(Scope.ALL, 2, Scope.ALL, 1, 10_000, 0))
                        .made();
        assertThat(new TestingCart().line("pot", 1, 3000).line("cup", 2, 1000).story(three))
                .isEqualTo("3 for 2 1000 pot 600 cup 400\n");
        assertThat(why(new TestingCart().line("pot", 2, 3000).apply(three), three))
                .isEqualTo("pieces_missing");
    }

    @Test
    void a_second_product_can_be_half_price_as_often_as_it_fits() {
        Promotion half =
                named(
                                "Half",
                                "goods",
                                new Effect.BuyGet(goods("pot"), 1, goods("cup"), 2, 5_000, 2))
                        .made();
        assertThat(new TestingCart().line("pot", 3, 3000).line("cup", 5, 1000).story(half))
                .isEqualTo("Half 2000 pot 1200 cup 800\n");
    }

    @Test
    void a_gift_is_spread_over_the_cart_once_it_is_in_it() {
        Promotion gift =
                named("Gift", "goods", new Effect.Gift(Set.of(variant("mug")), 1))
                        .when(new Condition.GoodsAtLeast(Scope.ALL, eur(5000)))
                        .made();
        assertThat(new TestingCart().line("pot", 2, 3000).line("mug", 1, 1000).story(gift))
                .isEqualTo("Gift 1000 pot 857 mug 143\n");
        Applied without = new TestingCart().line("pot", 2, 3000).apply(gift);
        assertThat(without.hints().getFirst().variants()).containsExactly(variant("mug"));
    }

    @Test
    void a_bundle_costs_its_price_as_often_as_it_is_whole() {
        Promotion set =
                named(
                                "Set",
                                "goods",
                                new Effect.Bundle(
                                        List.of(
                                                new Effect.Part(goods("pot"), 1),
                                                new Effect.Part(goods("cup"), 4)),
                                        eur(6000),
                                        0,
                                        0))
                        .made();
        assertThat(new TestingCart().line("pot", 2, 3990).line("cup", 7, 900).story(set))
                .isEqualTo("Set 1590 pot 836 cup 754\n");
        assertThat(why(new TestingCart().line("pot", 1, 3990).apply(set), set))
                .isEqualTo("bundle_incomplete");
    }

    @Test
    void carriage_can_be_cheaper_and_each_service_says_what_it_would_cost() {
        Promotion free =
                named(
                                "Free",
                                "shipping",
                                new Effect.Shipping(Set.of("STANDARD"), 10_000, List.of()))
                        .made();
        Applied applied =
                new TestingCart()
                        .line("pot", 1, 3990)
                        .carriage("STANDARD", 700)
                        .carriage("EXPRESS", 2500)
                        .apply(free);
        assertThat(applied.discounts().getFirst().parts())
                .containsExactly(new Applied.Part(null, io.entrepot.kernel.Money.of(700, "EUR")));
        assertThat(applied.carriage())
                .extracting(off -> off.service() + " " + off.off().minor())
                .containsExactly("STANDARD 700", "EXPRESS 0");
    }

    @Test
    void a_flash_sale_gives_what_it_has_left_and_no_more_to_one_buyer() {
        Promotion flash =
                named(
                                "Flash",
                                "flash",
                                new Effect.FlashSale(
                                        List.of(
                                                new Effect.FlashItem(
                                                        variant("lamp"), eur(2000), 100, 2)),
                                        null))
                        .between("2026-11-23T12:00:00Z", "2026-11-23T14:00:00Z")
                        .made();
        TestingCart cart = new TestingCart().line("lamp", 3, 5000);
        assertThat(cart.story(flash)).isEqualTo("Flash 6000 lamp 6000\n");
        assertThat(cart.apply(flash).discounts().getFirst().flash())
                .containsExactly(new Applied.Pieces(variant("lamp"), 2));
        Usage nearlyGone =
                new Usage(
                        Map.of(),
                        Map.of(),
                        Map.of(new Usage.PiecesKey(flash.id(), variant("lamp")), 1));
        assertThat(cart.with(nearlyGone).story(flash)).isEqualTo("Flash 3000 lamp 3000\n");
        assertThat(why(cart.at("2026-11-23T14:00:00Z").apply(flash), flash)).isEqualTo("expired");
        assertThat(why(cart.at("2026-11-23T11:59:59Z").apply(flash), flash)).isEqualTo("not_yet");
    }

    @Test
    void each_condition_says_what_it_lacks() {
        TestingCart cart = new TestingCart().line("pot", 1, 3990);
        Map<String, Condition> conditions =
                Map.of(
                        "not_in_market", new Condition.InMarket(Set.of("us")),
                        "not_in_country", new Condition.InCountry(Set.of("FR")),
                        "not_in_channel", new Condition.InChannel(Set.of("marketplace")),
                        "not_for_you", new Condition.InSegment(Set.of("member")),
                        "pay_with", new Condition.PaysWith(Set.of("bank")),
                        "minimum_not_reached", new Condition.GoodsAtLeast(Scope.ALL, eur(4000)),
                        "pieces_missing", new Condition.PiecesAtLeast(Scope.ALL, 2),
                        "not_for_these_goods", new Condition.PiecesAtLeast(goods("rug"), 1),
                        "excluded", new Condition.Not(Condition.ALWAYS),
                        "not_at_this_hour",
                                new Condition.Hours(
                                        Set.of(DayOfWeek.SUNDAY),
                                        LocalTime.of(0, 0),
                                        LocalTime.of(23, 0),
                                        ZoneId.of("Europe/Berlin")));
        conditions.forEach(
                (code, condition) -> {
                    Promotion promotion = named(code, "cart", TENTH).when(condition).made();
                    assertThat(why(cart.apply(promotion), promotion)).isEqualTo(code);
                });
    }

    @Test
    void hours_over_midnight_belong_to_the_evening_before() {
        Condition night =
                new Condition.Hours(
                        Set.of(DayOfWeek.SUNDAY),
                        LocalTime.of(22, 0),
                        LocalTime.of(2, 0),
                        ZoneId.of("UTC"));
        Promotion late = named("Late", "cart", TENTH).when(night).made();
        TestingCart cart = new TestingCart().line("pot", 1, 1000);
        assertThat(cart.at("2026-11-23T01:59:59Z").story(late)).isNotEmpty();
        assertThat(cart.at("2026-11-23T02:00:00Z").story(late)).isEmpty();
        assertThat(cart.at("2026-11-22T01:00:00Z").story(late)).isEmpty();
        assertThat(cart.at("2026-11-22T22:00:00Z").story(late)).isNotEmpty();
    }

    @Test
    void a_first_order_is_taken_for_granted_until_somebody_says_who_orders() {
        Promotion first = named("First", "cart", TENTH).when(new Condition.FirstOrder()).made();
        assertThat(new TestingCart().line("pot", 1, 1000).story(first)).isNotEmpty();
        assertThat(new TestingCart().line("pot", 1, 1000).orderedBefore(true).story(first))
                .isEmpty();
    }

    @Test
    void a_coupon_says_what_it_lacks_or_that_it_is_applied() {
        Promotion coupon =
                named("Coupon", "coupon", TENTH)
                        .byCoupon()
                        .when(new Condition.GoodsAtLeast(Scope.ALL, eur(4000)))
                        .made();
        Applied.CouponAnswer missing =
                new TestingCart()
                        .line("pot", 1, 3990)
                        .coupon(coupon)
                        .apply(coupon)
                        .coupons()
                        .getFirst();
        assertThat(missing.applied()).isFalse();
        assertThat(missing.why())
                .isEqualTo(
                        new Applied.Unmet(
                                "minimum_not_reached",
                                Map.of("missing", "10", "needed", "4000", "currency", "EUR")));
        Applied applied = new TestingCart().line("pot", 2, 3990).coupon(coupon).apply(coupon);
        assertThat(applied.coupons().getFirst().applied()).isTrue();
        assertThat(applied.discounts().getFirst().couponLabel()).isEqualTo("TEA10");
        assertThat(new TestingCart().line("pot", 2, 3990).story(coupon)).isEmpty();
    }

    @Test
    void an_amount_without_tax_is_more_where_prices_carry_it() {
        Promotion net =
                named("Net ten", "cart", new Effect.AmountOff(Scope.ALL, eur(1000)))
                        .terms(
                                new Promotion.Terms(
                                        Promotion.TaxBasis.NET,
                                        Promotion.Bearer.PLATFORM,
                                        0,
                                        List.of(),
                                        null))
                        .made();
        assertThat(new TestingCart().taxed(100, 119).line("pot", 1, 11900).story(net))
                .isEqualTo("Net ten 1190 pot 1190\n");
        assertThat(new TestingCart().line("pot", 1, 11900).apply(net).needsTax()).isTrue();
        assertThat(new TestingCart().net().line("pot", 1, 10000).story(net))
                .isEqualTo("Net ten 1000 pot 1000\n");
    }

    @Test
    void forty_and_seventy_per_cent_do_not_give_goods_away() {
        Promotion sale = named("Sale", "price", new Effect.Percent(Scope.ALL, 4_000)).made();
        Promotion voucher =
                named("Voucher", "coupon", new Effect.Percent(Scope.ALL, 7_000)).byCoupon().made();
        PromotionPolicy guarded = new PromotionPolicy(6_000, 0, TestingCart.POLICY.groups());
        assertThat(
                        new TestingCart()
                                .line("pot", 1, 10000)
                                .coupon(voucher)
                                .under(guarded)
                                .story(sale, voucher))
                .isEqualTo(
                        """
                        Sale 4000 pot 4000
                        Voucher 2000 pot 2000 [most_off_in_all]
                        """);
    }

    @Test
    void no_line_is_sold_below_its_margin() {
        Promotion sale = named("Sale", "price", new Effect.Percent(Scope.ALL, 5_000)).made();
        PromotionPolicy floor = new PromotionPolicy(10_000, 2_000, TestingCart.POLICY.groups());
        TestingCart cart =
                new TestingCart()
                        .under(floor)
                        .taxed(100, 119)
                        .line("pot", "tea", 1, 11900, 6000L)
                        .line("cup", "tea", 1, 1190, 100L);
        assertThat(cart.story(sale)).isEqualTo("Sale 3570 pot 2975 cup 595 [margin_floor]\n");
    }

    @Test
    void a_promotion_is_limited_to_its_most_and_to_its_budget() {
        Promotion most =
                named("Most", "cart", TENTH)
                        .terms(
                                new Promotion.Terms(
                                        Promotion.TaxBasis.GROSS,
                                        Promotion.Bearer.PLATFORM,
                                        0,
                                        eur(300),
                                        null))
                        .limits(null, null, eur(100_000))
                        .made();
        TestingCart cart = new TestingCart().line("pot", 1, 9000).line("cup", 1, 1000);
        assertThat(cart.story(most)).isEqualTo("Most 300 pot 270 cup 30 [most_off]\n");
        Usage spent =
                new Usage(Map.of(), Map.of(new Usage.BudgetKey(most.id(), "EUR"), 100L), Map.of());
        assertThat(cart.with(spent).story(most)).isEqualTo("Most 100 pot 90 cup 10 [budget]\n");
        Usage gone =
                new Usage(Map.of(), Map.of(new Usage.BudgetKey(most.id(), "EUR"), 0L), Map.of());
        assertThat(why(cart.with(gone).apply(most), most)).isEqualTo("budget");
    }
}
