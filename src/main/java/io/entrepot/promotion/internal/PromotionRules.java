package io.entrepot.promotion.internal;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.promotion.Condition;
import io.entrepot.promotion.Effect;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.Scope;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a promotion has to be to make sense; every refusal names the field. */
final class PromotionRules {
    private static final int WHOLE = 10_000;
    private static final int MOST_PARTS = 50;
    private static final int MOST_NAMED = 2_000;
    private static final int DEEPEST = 5;
    private static final int MOST_PIECES = 1_000_000;

    private PromotionRules() {}

    static void check(Promotion promotion) {
        need(!promotion.name().isBlank() && promotion.name().length() <= 200, "name");
        need(!promotion.titles().isEmpty() && promotion.titles().size() <= 20, "titles");
        promotion.titles().forEach(PromotionRules::title);
        need(
                promotion.startsAt() == null
                        || promotion.endsAt() == null
                        || promotion.startsAt().isBefore(promotion.endsAt()),
                "endsAt");
        condition(promotion.condition(), 1);
        effect(promotion.effect());
        stacking(promotion.stacking());
        terms(promotion.terms());
        limits(promotion.limits());
        if (promotion.effect() instanceof Effect.FlashSale) {
            need(promotion.startsAt() != null && promotion.endsAt() != null, "startsAt");
        }
    }

    private static void title(String language, String title) {
        need(language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"), "titles");
        need(!title.isBlank() && title.length() <= 120, "titles");
    }

    private static void stacking(Promotion.Stacking stacking) {
        need(stacking.group().matches("[a-z0-9-]{1,40}"), "group");
        need(Math.abs((long) stacking.priority()) <= 1_000_000, "priority");
        need(stacking.excludes().size() <= MOST_PARTS, "excludes");
    }

    private static void terms(Promotion.Terms terms) {
        need(
                terms.bearer() == Promotion.Bearer.SHARED
                        ? share(terms.sellerBasisPoints()) && terms.sellerBasisPoints() < WHOLE
                        : terms.sellerBasisPoints() == 0,
                "sellerBasisPoints");
        amounts(terms.mostOff(), "mostOff", true);
        Integer floor = terms.marginFloorBasisPoints();
        need(floor == null || (floor > -WHOLE && floor < WHOLE), "marginFloorBasisPoints");
    }

    private static void limits(Promotion.Limits limits) {
        Integer uses = limits.uses();
        Integer each = limits.usesEach();
        need(uses == null || uses > 0, "uses");
        need(each == null || each > 0, "usesEach");
        amounts(limits.budgets(), "budgets", true);
    }

    private static void condition(Condition condition, int depth) {
        need(depth <= DEEPEST, "condition");
        switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> parts(parts, depth);
            case Condition.AnyOf(List<Condition> parts) -> {
                need(!parts.isEmpty(), "condition");
                parts(parts, depth);
            }
            case Condition.Not(Condition part) -> condition(part, depth + 1);
            case Condition.GoodsAtLeast(Scope of, List<Money> least) -> {
                scope(of);
                amounts(least, "condition", false);
            }
            case Condition.PiecesAtLeast(Scope of, int pieces) -> {
                scope(of);
                need(pieces >= 1 && pieces <= MOST_PIECES, "condition");
            }
            case Condition.InMarket(Set<String> names) -> names(names);
            case Condition.InCountry(Set<String> names) -> names(names);
            case Condition.InChannel(Set<String> names) -> names(names);
            case Condition.InSegment(Set<String> names) -> names(names);
            case Condition.PaysWith(Set<String> names) -> names(names);
            case Condition.FirstOrder() -> {}
            case Condition.Hours hours ->
                    need(
                            !hours.from().equals(hours.until()) && hours.days().size() <= 7,
                            "condition");
        }
    }

    private static void parts(List<Condition> parts, int depth) {
        need(parts.size() <= MOST_PARTS, "condition");
        parts.forEach(part -> condition(part, depth + 1));
    }

    private static void names(Set<String> names) {
        need(!names.isEmpty() && names.size() <= 300, "condition");
        names.forEach(name -> need(!name.isBlank() && name.length() <= 80, "condition"));
    }

    private static void effect(Effect effect) {
        switch (effect) {
            case Effect.Percent(Scope on, int basisPoints) -> {
                scope(on);
                need(share(basisPoints), "basisPoints");
            }
            case Effect.AmountOff(Scope on, List<Money> off) -> {
                scope(on);
                amounts(off, "off", false);
            }
            case Effect.FixedPrice(Scope on, List<Money> unit) -> {
                scope(on);
                need(on.names(), "on");
                amounts(unit, "unit", false);
            }
            case Effect.SpendAndSave spend -> spend(spend);
            case Effect.BuyGet buy -> buyGet(buy);
            case Effect.Gift(var variants, int pieces) -> {
                need(!variants.isEmpty() && variants.size() <= MOST_PARTS, "variants");
                need(pieces >= 1 && pieces <= 99, "pieces");
            }
            case Effect.Bundle bundle -> bundle(bundle);
            case Effect.Shipping(var services, int basisPoints, List<Money> off) -> {
                need(services.size() <= MOST_PARTS, "services");
                either(basisPoints, off);
            }
            case Effect.FlashSale sale -> flash(sale);
        }
    }

    private static void spend(Effect.SpendAndSave spend) {
        scope(spend.on());
        need(!spend.steps().isEmpty() && spend.steps().size() <= 20, "steps");
        need(!spend.every() || spend.steps().size() == 1, "every");
        for (Effect.Step step : spend.steps()) {
            amounts(step.from(), "steps", false);
            either(step.basisPoints(), step.off());
        }
    }

    private static void buyGet(Effect.BuyGet buy) {
        scope(buy.buy());
        scope(buy.get());
        need(buy.bought() >= 1 && buy.bought() <= 99, "bought");
        need(buy.given() >= 1 && buy.given() <= 99, "given");
        need(share(buy.basisPoints()), "basisPoints");
        need(buy.mostTimes() >= 0, "mostTimes");
    }

    private static void bundle(Effect.Bundle bundle) {
        need(!bundle.parts().isEmpty() && bundle.parts().size() <= 20, "parts");
        for (Effect.Part part : bundle.parts()) {
            scope(part.of());
            need(part.of().names(), "parts");
            need(part.pieces() >= 1 && part.pieces() <= 99, "parts");
        }
        either(bundle.basisPoints(), bundle.price());
        need(bundle.mostTimes() >= 0, "mostTimes");
    }

    private static void flash(Effect.FlashSale sale) {
        need(!sale.items().isEmpty() && sale.items().size() <= 200, "items");
        Set<Object> variants = new HashSet<>();
        for (Effect.FlashItem item : sale.items()) {
            need(variants.add(item.variantId()), "items");
            amounts(item.unit(), "items", false);
            need(item.pieces() >= 1 && item.pieces() <= MOST_PIECES, "items");
            need(item.mostEach() >= 1 && item.mostEach() <= 999, "items");
        }
        need(sale.theme() == null || sale.theme().length() <= 120, "theme");
    }

    private static void either(int basisPoints, List<Money> amounts) {
        need(amounts.isEmpty() ? share(basisPoints) : basisPoints == 0, "basisPoints");
        amounts(amounts, "off", true);
    }

    private static boolean share(int basisPoints) {
        return basisPoints >= 1 && basisPoints <= WHOLE;
    }

    private static void scope(Scope scope) {
        for (Collection<?> named :
                List.of(
                        scope.variants(),
                        scope.products(),
                        scope.categories(),
                        scope.brands(),
                        scope.exceptProducts(),
                        scope.exceptCategories(),
                        scope.exceptBrands())) {
            need(named.size() <= MOST_NAMED, "on");
        }
    }

    /** One amount for a currency, each more than nothing. */
    private static void amounts(List<Money> amounts, String field, boolean mayBeEmpty) {
        need((mayBeEmpty || !amounts.isEmpty()) && amounts.size() <= MOST_PARTS, field);
        Set<Object> currencies = new HashSet<>();
        for (Money amount : amounts) {
            need(
                    amount.isPositive()
                            && amount.minor() < 1_000_000_000_000L
                            && currencies.add(amount.currency()),
                    field);
        }
    }

    private static void need(boolean holds, String field) {
        if (!holds) {
            throw new Refusal(
                    "bad_promotion",
                    Refusal.Kind.UNPROCESSABLE,
                    "The field " + field + " needs another look.",
                    Map.of("field", field));
        }
    }
}
