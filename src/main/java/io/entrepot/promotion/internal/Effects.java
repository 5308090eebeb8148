package io.entrepot.promotion.internal;

import io.entrepot.promotion.Applied.Unmet;
import io.entrepot.promotion.Effect;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.Scope;

import java.util.List;
import java.util.Map;

/** What each effect takes off a cart as it stands now, before limits. */
final class Effects {
    private Effects() {}

    static Outcome of(Compiled compiled, Till till, Usage usage) {
        Promotion promotion = compiled.promotion;
        return switch (promotion.effect()) {
            case Effect.Percent(Scope on, int basisPoints) -> percent(till, on, basisPoints);
            case Effect.AmountOff off -> amountOff(off, promotion, till);
            case Effect.FixedPrice fixed -> fixedPrice(fixed, promotion, till);
            case Effect.SpendAndSave spend -> spendAndSave(spend, promotion, till);
            case Effect.BuyGet buy -> SetEffects.buyGet(buy, till);
            case Effect.Gift gift -> SetEffects.gift(gift, till);
            case Effect.Bundle bundle -> SetEffects.bundle(bundle, promotion, till);
            case Effect.Shipping shipping -> shipping(shipping, till);
            case Effect.FlashSale sale -> SetEffects.flash(sale, compiled, till, usage);
        };
    }

    /** The share is taken of the sum and rounded once, so many lines drift no further than one. */
    private static Outcome percent(Till till, Scope on, int basisPoints) {
        int[] places = till.in(on);
        return places.length == 0
                ? Outcome.nothing("not_for_these_goods")
                : spread(till, places, Shares.of(till.left(places), basisPoints));
    }

    private static Outcome amountOff(Effect.AmountOff effect, Promotion promotion, Till till) {
        Long off = till.amount(effect.off());
        if (off == null) {
            return Outcome.nothing("no_amount_in_currency");
        }
        int[] places = till.in(effect.on());
        if (places.length == 0) {
            return Outcome.nothing("not_for_these_goods");
        }
        return spread(till, places, till.shown(off, promotion.terms().basis(), places));
    }

    private static Outcome fixedPrice(Effect.FixedPrice effect, Promotion promotion, Till till) {
        Long price = till.amount(effect.unit());
        if (price == null) {
            return Outcome.nothing("no_amount_in_currency");
        }
        int[] places = till.in(effect.on());
        long[] cuts = new long[till.left.length];
        boolean cheaper = false;
        for (int place : places) {
            long unit = till.shown(price, promotion.terms().basis(), new int[] {place});
            long all = Math.multiplyExact(unit, (long) till.lines.get(place).quantity());
            cuts[place] = Math.max(0, till.left[place] - all);
            cheaper |= cuts[place] > 0;
        }
        if (!cheaper) {
            return Outcome.nothing(places.length == 0 ? "not_for_these_goods" : "no_cheaper");
        }
        return new Outcome.Cuts(Cut.ofLines(cuts));
    }

    private static Outcome spendAndSave(
            Effect.SpendAndSave effect, Promotion promotion, Till till) {
        int[] places = till.in(effect.on());
        Effect.Step reached = null;
        Unmet next = null;
        long most = -1;
        for (Effect.Step step : effect.steps()) {
            Unmet unmet = Conditions.value(till, places, step.from());
            Long from = till.amount(step.from());
            if (unmet != null) {
                next = next == null ? unmet : next;
            } else if (from != null && from > most) {
                most = from;
                reached = step;
            }
        }
        if (reached == null) {
            return new Outcome.Nothing(
                    next == null ? Unmet.of("no_amount_in_currency") : next, List.of());
        }
        long base = till.left(places);
        if (reached.basisPoints() > 0) {
            return spread(till, places, Shares.of(base, reached.basisPoints()));
        }
        Long off = till.amount(reached.off());
        if (off == null) {
            return Outcome.nothing("no_amount_in_currency");
        }
        long times = effect.every() && most > 0 ? base / most : 1;
        long shown = till.shown(off, promotion.terms().basis(), places);
        return spread(till, places, Math.multiplyExact(shown, times));
    }

    /** What the next step of a ladder would need, for those who are close to it. */
    static @org.jspecify.annotations.Nullable Unmet nextStep(Effect effect, Till till) {
        if (!(effect
                instanceof Effect.SpendAndSave(Scope on, List<Effect.Step> steps, boolean _))) {
            return null;
        }
        int[] places = till.in(on);
        for (Effect.Step step : steps) {
            Unmet unmet = Conditions.value(till, places, step.from());
            if (unmet != null && unmet.code().equals("minimum_not_reached")) {
                return unmet;
            }
        }
        return null;
    }

    private static Outcome shipping(Effect.Shipping effect, Till till) {
        if (till.cart.services().isEmpty()) {
            return Outcome.nothing("no_carriage");
        }
        String service = till.cart.services().getFirst().service();
        if (!effect.services().isEmpty() && !effect.services().contains(service)) {
            return new Outcome.Nothing(
                    new Unmet("other_service", Map.of("service", service)), List.of());
        }
        long off = Shares.of(till.carriageLeft, effect.basisPoints());
        if (effect.basisPoints() == 0) {
            Long amount = till.amount(effect.off());
            if (amount == null) {
                return Outcome.nothing("no_amount_in_currency");
            }
            off = Math.min(amount, till.carriageLeft);
        }
        return off == 0
                ? Outcome.nothing("no_cheaper")
                : new Outcome.Cuts(Cut.ofCarriage(off, till.left.length));
    }

    private static Outcome spread(Till till, int[] places, long wanted) {
        long[] weights = new long[till.left.length];
        for (int place : places) {
            weights[place] = till.left[place];
        }
        long off = Math.min(wanted, till.left(places));
        return off <= 0
                ? Outcome.nothing("no_cheaper")
                : new Outcome.Cuts(Cut.ofLines(Shares.split(off, weights, till.currency())));
    }
}
