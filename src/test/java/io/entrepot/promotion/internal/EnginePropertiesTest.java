package io.entrepot.promotion.internal;

import static io.entrepot.promotion.internal.TestingCart.EUR;
import static io.entrepot.promotion.internal.TestingCart.variant;
import static io.entrepot.promotion.internal.TestingPromotion.eur;
import static io.entrepot.promotion.internal.TestingPromotion.goods;
import static io.entrepot.promotion.internal.TestingPromotion.named;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Money;
import io.entrepot.promotion.Applied;
import io.entrepot.promotion.CartFacts;
import io.entrepot.promotion.Condition;
import io.entrepot.promotion.Effect;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionPolicy;
import io.entrepot.promotion.Scope;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** What must hold for whatever promotions and whatever cart. */
class EnginePropertiesTest {
    private static final List<String> NAMES = List.of("pot", "cup", "tea", "lamp", "rug", "mug");

    /** A line of a made-up cart. */
    record Row(int name, int quantity, long unit, long cost) {}

    @Property(tries = 400)
    void parts_make_the_whole_and_no_line_gets_negative(
            @ForAll("carts") List<Row> rows, @ForAll("promotions") List<Promotion> promotions) {
        TestingCart cart = cart(rows);
        Applied applied = cart.apply(promotions);
        Map<UUID, Long> left = new HashMap<>();
        for (CartFacts.Line line : cart.facts().lines()) {
            left.put(line.lineId(), line.unit().minor() * line.quantity());
        }
        long carriage = 700;
        for (Applied.Discount discount : applied.discounts()) {
            Money sum = Money.zero(EUR);
            for (Applied.Part part : discount.parts()) {
                assertThat(part.off().isPositive()).isTrue();
                sum = sum.plus(part.off());
                if (part.lineId() == null) {
                    carriage -= part.off().minor();
                } else {
                    left.merge(part.lineId(), -part.off().minor(), Long::sum);
                }
            }
            assertThat(sum).isEqualTo(discount.total());
        }
        assertThat(left.values()).allMatch(each -> each >= 0);
        assertThat(carriage).isNotNegative();
    }

    @Property(tries = 300)
    void no_order_of_lines_changes_anything(
            @ForAll("carts") List<Row> rows,
            @ForAll("promotions") List<Promotion> promotions,
            @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        List<Promotion> others = new ArrayList<>(promotions);
        Collections.shuffle(others, random);
        assertThat(cart(shuffled).apply(others).discounts())
                .isEqualTo(cart(rows).apply(promotions).discounts());
    }

    @Property(tries = 300)
    void the_guards_hold_whatever_is_combined(
            @ForAll("carts") List<Row> rows, @ForAll("promotions") List<Promotion> promotions) {
        PromotionPolicy guarded = new PromotionPolicy(3_000, 1_000, TestingCart.POLICY.groups());
        TestingCart cart = cart(rows).under(guarded);
        Applied applied = cart.apply(promotions);
        long goods = 0;
        long off = 0;
        Map<UUID, Long> offs = new HashMap<>();
        for (Applied.Discount discount : applied.discounts()) {
            for (Applied.Part part : discount.parts()) {
                if (part.lineId() != null) {
                    offs.merge(part.lineId(), part.off().minor(), Long::sum);
                    off += part.off().minor();
                }
            }
        }
        for (CartFacts.Line line : cart.facts().lines()) {
            long shown = line.unit().minor() * line.quantity();
            goods += shown;
            Money cost = line.unitCost();
            long lineOff = offs.getOrDefault(line.lineId(), 0L);
            if (lineOff > 0 && cost != null) {
                long net = (shown - lineOff) * 100 / 119;
                assertThat(net * 9 + 9).isGreaterThanOrEqualTo(cost.minor() * line.quantity() * 10);
            }
        }
        assertThat(off).isLessThanOrEqualTo((goods * 3 + 9) / 10);
    }

    @Property(tries = 200)
    void the_same_cart_under_the_same_rules_comes_out_the_same(
            @ForAll("carts") List<Row> rows, @ForAll("promotions") List<Promotion> promotions) {
        Snapshot snapshot = new Snapshot(7, TestingCart.POLICY, promotions);
        CartFacts cart = cart(rows).facts();
        Applied once = new Engine(snapshot, Usage.FRESH).apply(cart, List.of(), true);
        assertThat(new Engine(snapshot, Usage.FRESH).apply(cart, List.of(), true)).isEqualTo(once);
    }

    private static TestingCart cart(List<Row> rows) {
        TestingCart cart = new TestingCart().carriage("STANDARD", 700).taxed(100, 119);
        Set<Integer> seen = new java.util.HashSet<>();
        for (Row row : rows) {
            if (seen.add(row.name())) {
                cart.line(
                        NAMES.get(row.name()),
                        row.name() % 2 == 0 ? "tea" : "light",
                        row.quantity(),
                        row.unit(),
                        row.cost());
            }
        }
        return cart;
    }

    @Provide
    Arbitrary<List<Row>> carts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, NAMES.size() - 1),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.longs().between(1, 30_000),
                        Arbitraries.longs().between(0, 9_000))
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(EnginePropertiesTest::distinct);
    }

    /** The first row of each name, so that a shuffled cart is the same cart. */
    private static List<Row> distinct(List<Row> rows) {
        Map<Integer, Row> first = new java.util.LinkedHashMap<>();
        rows.forEach(row -> first.putIfAbsent(row.name(), row));
        return List.copyOf(first.values());
    }

    @Provide
    Arbitrary<List<Promotion>> promotions() {
        Arbitrary<Effect> effects =
                Arbitraries.oneOf(
                        Arbitraries.integers()
                                .between(1, 10_000)
                                .map(share -> new Effect.Percent(Scope.ALL, share)),
                        Arbitraries.longs()
                                .between(1, 50_000)
                                .map(off -> new Effect.AmountOff(goods("cup"), eur(off))),
                        Arbitraries.longs()
                                .between(1, 20_000)
                                .map(price -> new Effect.FixedPrice(goods("pot"), eur(price))),
                        Arbitraries.longs()
                                .between(1, 40_000)
                                .map(
                                        from ->
                                                new Effect.SpendAndSave(
                                                        Scope.ofCategories(Set.of("tea")),
                                                        List.of(
                                                                new Effect.Step(
                                                                        eur(from),
                                                                        eur(from / 3 + 1),
                                                                        0)),
                                                        true)),
                        Arbitraries.integers()
                                .between(1, 4)
                                .map(
                                        count ->
                                                new Effect.BuyGet(
                                                        Scope.ALL,
                                                        count,
                                                        Scope.ofCategories(Set.of("light")),
                                                        2,
                                                        7_500,
                                                        0)),
                        Arbitraries.just(new Effect.Gift(Set.of(variant("mug")), 2)),
                        Arbitraries.longs()
                                .between(1, 9_000)
                                .map(
                                        price ->
                                                new Effect.Bundle(
                                                        List.of(
                                                                new Effect.Part(goods("pot"), 1),
                                                                new Effect.Part(goods("cup"), 3)),
                                                        eur(price),
                                                        0,
                                                        0)),
                        Arbitraries.integers()
                                .between(1, 10_000)
                                .map(share -> new Effect.Shipping(Set.of(), share, List.of())));
        Arbitrary<String> groups =
                Arbitraries.of("flash", "price", "goods", "cart", "shipping", "other");
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000),
                        groups,
                        effects,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 9))
                .as(
                        (name, group, effect, priority, luck) ->
                                named("P" + name, group, effect)
                                        .stacking(priority, luck == 0)
                                        .when(
                                                luck < 3
                                                        ? new Condition.GoodsAtLeast(
                                                                Scope.ALL, eur(5_000))
                                                        : Condition.ALWAYS)
                                        .made())
                .list()
                .ofMaxSize(12)
                .map(EnginePropertiesTest::each);
    }

    private static List<Promotion> each(List<Promotion> promotions) {
        Map<UUID, Promotion> first = new java.util.LinkedHashMap<>();
        promotions.forEach(each -> first.putIfAbsent(each.id(), each));
        return List.copyOf(first.values());
    }
}
