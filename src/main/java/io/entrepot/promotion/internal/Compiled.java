package io.entrepot.promotion.internal;

import io.entrepot.promotion.Condition;
import io.entrepot.promotion.Effect;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionPolicy;
import io.entrepot.promotion.Scope;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A promotion with what the engine asks most read out of its trees. */
final class Compiled {
    final Promotion promotion;
    final PromotionPolicy.Group group;
    final long from;
    final long until;
    final @Nullable Set<String> markets;

    /** What it needs in the cart to do anything; null when that can't be said by one scope. */
    final @Nullable Scope needs;

    /** Whether it depends on how the buyer pays. */
    final boolean byPayment;

    Compiled(Promotion promotion, PromotionPolicy.Group group) {
        this.promotion = promotion;
        this.group = group;
        this.from = millis(promotion.startsAt(), Long.MIN_VALUE);
        this.until = millis(promotion.endsAt(), Long.MAX_VALUE);
        this.markets = markets(promotion.condition());
        this.needs = needs(promotion.effect());
        this.byPayment = byPayment(promotion.condition());
    }

    private static long millis(@Nullable Instant at, long otherwise) {
        return at == null ? otherwise : at.toEpochMilli();
    }

    boolean inTime(long at) {
        return promotion.state() == Promotion.State.ACTIVE && from <= at && at < until;
    }

    boolean inMarket(String market) {
        return markets == null || markets.contains(market);
    }

    boolean automatic() {
        return promotion.trigger() == Promotion.Trigger.AUTOMATIC;
    }

    /** Whether it is about the carriage, so that each service has to be asked for. */
    boolean onCarriage() {
        return promotion.effect() instanceof Effect.Shipping;
    }

    private static boolean byPayment(Condition condition) {
        return switch (condition) {
            case Condition.PaysWith _ -> true;
            case Condition.AllOf(List<Condition> parts) ->
                    parts.stream().anyMatch(Compiled::byPayment);
            case Condition.AnyOf(List<Condition> parts) ->
                    parts.stream().anyMatch(Compiled::byPayment);
            case Condition.Not(Condition part) -> byPayment(part);
            default -> false;
        };
    }

    private static @Nullable Set<String> markets(Condition condition) {
        return switch (condition) {
            case Condition.InMarket(Set<String> markets) -> markets;
            case Condition.AllOf(List<Condition> parts) -> {
                for (Condition part : parts) {
                    Set<String> markets = markets(part);
                    if (markets != null) {
                        yield markets;
                    }
                }
                yield null;
            }
            default -> null;
        };
    }

    private static @Nullable Scope needs(Effect effect) {
        Scope scope =
                switch (effect) {
                    case Effect.Percent percent -> percent.on();
                    case Effect.AmountOff off -> off.on();
                    case Effect.FixedPrice fixed -> fixed.on();
                    case Effect.SpendAndSave spend -> spend.on();
                    case Effect.BuyGet buy -> buy.get();
                    case Effect.Bundle bundle -> bundle.parts().getFirst().of();
                    case Effect.FlashSale sale ->
                            Scope.ofVariants(
                                    sale.items().stream()
                                            .map(Effect.FlashItem::variantId)
                                            .collect(java.util.stream.Collectors.toSet()));
                    // A gift that is not chosen yet is still told of.
                    case Effect.Gift _, Effect.Shipping _ -> Scope.ALL;
                };
        return scope.names() ? scope : null;
    }
}
