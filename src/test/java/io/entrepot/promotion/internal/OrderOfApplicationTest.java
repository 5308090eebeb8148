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
import io.entrepot.promotion.Scope;

import org.junit.jupiter.api.Test;

import java.util.Set;

/** Who comes first, who gives way: what a change of the engine must not change unnoticed. */
class OrderOfApplicationTest {
    private static Promotion percent(String name, String group, int basisPoints) {
        return named(name, group, new Effect.Percent(Scope.ALL, basisPoints)).made();
    }

    @Test
    void groups_follow_one_another_each_on_what_the_ones_before_left() {
        Promotion flash =
                named(
                                "Flash",
                                "flash",
                                new Effect.FlashSale(
                                        java.util.List.of(
                                                new Effect.FlashItem(
                                                        variant("lamp"), eur(4000), 10, 1)),
                                        null))
                        .between("2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z")
                        .made();
        Promotion price = named("Price", "price", new Effect.Percent(goods("pot"), 1_000)).made();
        Promotion three =
                named(
                                "3 for 2",
                                "goods",
                                new Effect.BuyGet(goods("cup"), 2, goods("cup"), 1, 10_000, 0))
                        .made();
        Promotion cart = percent("Cart", "cart", 1_000);
        Promotion coupon =
                named("Coupon", "coupon", new Effect.AmountOff(Scope.ALL, eur(1000)))
                        .byCoupon()
                        .made();
        Promotion carriage =
                named(
                                "Carriage",
                                "shipping",
                                new Effect.Shipping(Set.of(), 5_000, java.util.List.of()))
                        .when(new Condition.GoodsAtLeast(Scope.ALL, eur(9000)))
                        .made();
        assertThat(
                        new TestingCart()
                                .line("lamp", 1, 5000)
                                .line("pot", 1, 4000)
                                .line("cup", 3, 1000)
                                .coupon(coupon)
                                .carriage("STANDARD", 701)
                                .story(carriage, coupon, cart, three, price, flash))
                .isEqualTo(
                        """
                        Flash 1000 lamp 1000
                        Price 400 pot 400
                        3 for 2 1000 cup 1000
                        Cart 960 pot 360 cup 200 lamp 400
                        Coupon 1000 pot 375 cup 208 lamp 417
                        """);
    }

    @Test
    void the_best_deal_of_a_group_wins_whatever_its_priority() {
        Promotion ten = percent("Ten", "cart", 1_000);
        Promotion fifteen =
                named("Fifteen", "cart", new Effect.Percent(Scope.ALL, 1_500))
                        .stacking(-5, false)
                        .made();
        TestingCart cart = new TestingCart().line("pot", 1, 1000);
        assertThat(cart.story(ten, fifteen)).isEqualTo("Fifteen 150 pot 150\n");
        assertThat(why(cart.apply(ten, fifteen), ten)).isEqualTo("other_saves_more");
    }

    @Test
    void a_group_without_a_limit_takes_all_its_deals_the_best_one_first() {
        assertThat(
                        new TestingCart()
                                .line("pot", 1, 1000)
                                .story(percent("A", "goods", 1_000), percent("B", "goods", 2_000)))
                .isEqualTo("B 200 pot 200\nA 80 pot 80\n");
    }

    @Test
    void two_codes_apply_by_priority_and_a_third_does_not() {
        Promotion[] codes = new Promotion[3];
        TestingCart cart = new TestingCart().line("pot", 1, 1000);
        for (int i = 0; i < codes.length; i++) {
            codes[i] =
                    named("Code " + i, "coupon", new Effect.Percent(Scope.ALL, 1_000))
                            .byCoupon()
                            .stacking(i, false)
                            .made();
            cart.coupon(codes[i]);
        }
        assertThat(cart.story(codes)).isEqualTo("Code 2 100 pot 100\nCode 1 90 pot 90\n");
        assertThat(why(cart.apply(codes), codes[0])).isEqualTo("other_saves_more");
    }

    @Test
    void what_is_excluded_gives_way_to_what_came_first() {
        Promotion sale = percent("Sale", "price", 2_000);
        Promotion cart =
                named("Cart", "cart", new Effect.Percent(Scope.ALL, 5_000))
                        .stacking(0, false, "price")
                        .made();
        TestingCart shopping = new TestingCart().line("pot", 1, 1000);
        assertThat(shopping.story(sale, cart)).isEqualTo("Sale 200 pot 200\n");
        assertThat(why(shopping.apply(sale, cart), cart)).isEqualTo("not_with_others");
        Promotion first =
                named("First", "price", new Effect.Percent(Scope.ALL, 2_000))
                        .stacking(0, false, cart.id().toString())
                        .made();
        assertThat(shopping.story(first, cart)).isEqualTo("First 200 pot 200\n");
    }

    @Test
    void an_exclusive_one_applies_alone_where_it_saves_more_than_all_others() {
        Promotion sale = percent("Sale", "price", 2_000);
        Promotion cart = percent("Cart", "cart", 1_000);
        Promotion small =
                named("Alone 25", "cart", new Effect.Percent(Scope.ALL, 2_500))
                        .stacking(9, true)
                        .made();
        Promotion big =
                named("Alone 30", "cart", new Effect.Percent(Scope.ALL, 3_000))
                        .stacking(0, true)
                        .made();
        TestingCart shopping = new TestingCart().line("pot", 1, 1000);
        assertThat(shopping.story(sale, cart, small))
                .isEqualTo("Sale 200 pot 200\nCart 80 pot 80\n");
        assertThat(why(shopping.apply(sale, cart, small), small))
                .isEqualTo("others_save_more_together");
        Applied applied = shopping.apply(sale, cart, small, big);
        assertThat(applied.discounts()).hasSize(1);
        assertThat(applied.discounts().getFirst().promotionId()).isEqualTo(big.id());
        assertThat(why(applied, sale)).isEqualTo("other_saves_more");
    }

    @Test
    void equal_deals_are_told_apart_by_priority() {
        Promotion low = percent("Low", "cart", 1_000);
        Promotion high =
                named("High", "cart", new Effect.Percent(Scope.ALL, 1_000))
                        .stacking(1, false)
                        .made();
        assertThat(new TestingCart().line("pot", 1, 1000).story(low, high))
                .isEqualTo("High 100 pot 100\n");
    }
}
