package io.entrepot.promotion.internal;

import io.entrepot.promotion.Condition;
import io.entrepot.promotion.Effect;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.RunningPromotion;
import io.entrepot.promotion.Scope;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What shop windows tell of: automatic promotions that run, and sessions of the next days. */
final class Windows {
    private static final Duration AHEAD = Duration.ofDays(7);
    private static final int MOST = 200;

    private final Snapshot snapshot;
    private final Usage usage;

    Windows(Snapshot snapshot, Usage usage) {
        this.snapshot = snapshot;
        this.usage = usage;
    }

    List<RunningPromotion> running(String market, Instant now) {
        return snapshot.ordered.stream()
                .filter(each -> each.automatic() && each.inMarket(market) && told(each, now))
                .filter(each -> forEverybody(each.promotion.condition()))
                .limit(MOST)
                .map(each -> running(each.promotion))
                .toList();
    }

    private static boolean told(Compiled compiled, Instant now) {
        boolean session = compiled.promotion.effect() instanceof Effect.FlashSale;
        return compiled.inTime(now.toEpochMilli())
                || (session
                        && compiled.from > now.toEpochMilli()
                        && compiled.from <= now.plus(AHEAD).toEpochMilli());
    }

    /** What is only for some is told to them by their cart, not to everybody by a page. */
    private static boolean forEverybody(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> parts.stream().allMatch(Windows::forEverybody);
            case Condition.AnyOf(var parts) -> parts.stream().allMatch(Windows::forEverybody);
            case Condition.InSegment _, Condition.Not _ -> false;
            default -> true;
        };
    }

    private RunningPromotion running(Promotion promotion) {
        return new RunningPromotion(
                promotion.id(),
                promotion.titles(),
                promotion.effect().getClass().getSimpleName(),
                promotion.startsAt(),
                promotion.endsAt(),
                scope(promotion.effect()),
                promotion.effect() instanceof Effect.FlashSale sale
                        ? sale.items().stream().map(item -> item(promotion, item)).toList()
                        : List.of());
    }

    private RunningPromotion.Item item(Promotion promotion, Effect.FlashItem item) {
        int left =
                usage.flashLeft()
                        .getOrDefault(
                                new Usage.PiecesKey(promotion.id(), item.variantId()),
                                item.pieces());
        return new RunningPromotion.Item(
                item.variantId(), item.unit(), item.pieces(), left, item.mostEach());
    }

    private static Scope scope(Effect effect) {
        return switch (effect) {
            case Effect.Percent percent -> percent.on();
            case Effect.AmountOff off -> off.on();
            case Effect.FixedPrice fixed -> fixed.on();
            case Effect.SpendAndSave spend -> spend.on();
            case Effect.BuyGet buy -> buy.buy();
            case Effect.Bundle bundle -> bundle.parts().getFirst().of();
            case Effect.Gift _, Effect.Shipping _, Effect.FlashSale _ -> Scope.ALL;
        };
    }
}
