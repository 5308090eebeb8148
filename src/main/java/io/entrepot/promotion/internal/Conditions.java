package io.entrepot.promotion.internal;

import io.entrepot.kernel.Money;
import io.entrepot.promotion.Applied.Unmet;
import io.entrepot.promotion.CartFacts;
import io.entrepot.promotion.Condition;
import io.entrepot.promotion.Scope;

import org.jspecify.annotations.Nullable;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Asks a tree of conditions; the answer is what does not hold, or null. */
final class Conditions {
    private Conditions() {}

    static @Nullable Unmet unmet(Condition condition, Till till) {
        CartFacts cart = till.cart;
        return switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> all(parts, till);
            case Condition.AnyOf(List<Condition> parts) -> any(parts, till);
            case Condition.Not(Condition part) ->
                    unmet(part, till) == null ? Unmet.of("excluded") : null;
            case Condition.GoodsAtLeast(Scope of, List<Money> amounts) ->
                    value(till, till.in(of), amounts);
            case Condition.PiecesAtLeast(Scope of, int pieces) -> pieces(till, of, pieces);
            case Condition.InMarket(var markets) ->
                    met(markets.contains(cart.market()), "not_in_market");
            case Condition.InCountry(var countries) ->
                    met(countries.contains(cart.country()), "not_in_country");
            case Condition.InChannel(var channels) ->
                    met(channels.contains(cart.channel()), "not_in_channel");
            case Condition.InSegment(var segments) ->
                    met(!Collections.disjoint(segments, cart.buyer().segments()), "not_for_you");
            case Condition.PaysWith(var methods) -> payment(cart, methods);
            case Condition.FirstOrder() ->
                    met(!Boolean.FALSE.equals(cart.buyer().firstOrder()), "not_first_order");
            case Condition.Hours hours -> met(within(hours, cart), "not_at_this_hour");
        };
    }

    private static @Nullable Unmet met(boolean holds, String code) {
        return holds ? null : Unmet.of(code);
    }

    private static @Nullable Unmet all(List<Condition> parts, Till till) {
        for (Condition part : parts) {
            Unmet unmet = unmet(part, till);
            if (unmet != null) {
                return unmet;
            }
        }
        return null;
    }

    private static @Nullable Unmet any(List<Condition> parts, Till till) {
        Unmet first = null;
        for (Condition part : parts) {
            Unmet unmet = unmet(part, till);
            if (unmet == null) {
                return null;
            }
            first = first == null ? unmet : first;
        }
        return first;
    }

    /** Whether these lines come to the amount; what is missing is told in the cart's currency. */
    static @Nullable Unmet value(Till till, int[] places, List<Money> amounts) {
        Long needed = till.amount(amounts);
        if (needed == null) {
            return Unmet.of("no_amount_in_currency");
        }
        if (needed > 0 && places.length == 0) {
            return Unmet.of("not_for_these_goods");
        }
        long left = till.left(places);
        return left >= needed
                ? null
                : new Unmet(
                        "minimum_not_reached",
                        Map.of(
                                "missing", Long.toString(needed - left),
                                "needed", Long.toString(needed),
                                "currency", till.currency().getCurrencyCode()));
    }

    private static @Nullable Unmet pieces(Till till, Scope of, int needed) {
        int[] places = till.in(of);
        int there = till.pieces(places);
        if (there >= needed) {
            return null;
        }
        return there == 0 && of.names()
                ? Unmet.of("not_for_these_goods")
                : new Unmet(
                        "pieces_missing",
                        Map.of(
                                "missing", Integer.toString(needed - there),
                                "needed", Integer.toString(needed)));
    }

    private static @Nullable Unmet payment(CartFacts cart, java.util.Set<String> methods) {
        String method = cart.buyer().paymentMethod();
        if (method == null) {
            return new Unmet("pay_with", Map.of("methods", String.join(",", methods)));
        }
        return met(methods.contains(method), "pays_otherwise");
    }

    /** Hours over midnight belong to the day on which they began. */
    private static boolean within(Condition.Hours hours, CartFacts cart) {
        ZonedDateTime now = cart.at().atZone(hours.zone());
        boolean overnight = !hours.from().isBefore(hours.until());
        boolean morning = overnight && now.toLocalTime().isBefore(hours.until());
        boolean inside =
                overnight
                        ? morning || !now.toLocalTime().isBefore(hours.from())
                        : !now.toLocalTime().isBefore(hours.from())
                                && now.toLocalTime().isBefore(hours.until());
        var day = (morning ? now.minusDays(1) : now).getDayOfWeek();
        return inside && (hours.days().isEmpty() || hours.days().contains(day));
    }
}
