package io.entrepot.promotion.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.promotion.Condition;
import io.entrepot.promotion.Effect;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.Scope;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A promotion put together in a test; the same name is the same promotion. */
final class TestingPromotion {
    private final String name;
    private final Effect effect;
    private Condition condition = Condition.ALWAYS;
    private Promotion.Stacking stacking;
    private Promotion.Terms terms = Promotion.Terms.PLAIN;
    private Promotion.Limits limits = Promotion.Limits.NONE;
    private Promotion.Trigger trigger = Promotion.Trigger.AUTOMATIC;
    private Promotion.State state = Promotion.State.ACTIVE;
    private @Nullable Instant from;
    private @Nullable Instant until;

    private TestingPromotion(String name, String group, Effect effect) {
        this.name = name;
        this.effect = effect;
        this.stacking = Promotion.Stacking.in(group);
    }

    static TestingPromotion named(String name, String group, Effect effect) {
        return new TestingPromotion(name, group, effect);
    }

    static UUID id(String name) {
        return Ids.derived(new UUID(0, 4), name);
    }

    static List<Money> eur(long minor) {
        return List.of(Money.of(minor, "EUR"));
    }

    static Scope goods(String name) {
        return Scope.ofProducts(Set.of(TestingCart.product(name)));
    }

    TestingPromotion when(Condition needed) {
        condition = needed;
        return this;
    }

    TestingPromotion stacking(int priority, boolean exclusive, String... excludes) {
        stacking = new Promotion.Stacking(stacking.group(), priority, exclusive, Set.of(excludes));
        return this;
    }

    TestingPromotion terms(Promotion.Terms other) {
        terms = other;
        return this;
    }

    TestingPromotion limits(@Nullable Integer uses, @Nullable Integer each, List<Money> budgets) {
        limits = new Promotion.Limits(uses, each, budgets);
        return this;
    }

    TestingPromotion byCoupon() {
        trigger = Promotion.Trigger.COUPON;
        return this;
    }

    TestingPromotion between(String start, String end) {
        from = Instant.parse(start);
        until = Instant.parse(end);
        return this;
    }

    TestingPromotion draft() {
        state = Promotion.State.DRAFT;
        return this;
    }

    Promotion made() {
        return new Promotion(
                id(name),
                name,
                Map.of("en", name),
                state,
                from,
                until,
                trigger,
                condition,
                effect,
                stacking,
                terms,
                limits,
                state == Promotion.State.DRAFT ? 0 : 1);
    }
}
