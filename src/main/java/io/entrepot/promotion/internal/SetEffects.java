package io.entrepot.promotion.internal;

import io.entrepot.promotion.Applied;
import io.entrepot.promotion.Applied.Unmet;
import io.entrepot.promotion.Effect;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.Scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Effects that count pieces: buy some and get some, gifts, bundles and flash sales. */
final class SetEffects {
    private static final int MOST_SETS = 999;

    private SetEffects() {}

    static Outcome buyGet(Effect.BuyGet effect, Till till) {
        int[] buy = till.in(effect.buy());
        int[] get = till.in(effect.get());
        boolean[] both = both(buy, get, till.left.length);
        int onlyBuy = pieces(till, buy, both, false);
        int onlyGet = pieces(till, get, both, false);
        int shared = pieces(till, buy, both, true);
        int sets =
                Math.min(
                        limit(effect.mostTimes()),
                        Math.min(
                                (onlyBuy + onlyGet + shared) / (effect.bought() + effect.given()),
                                Math.min(
                                        (onlyBuy + shared) / effect.bought(),
                                        (onlyGet + shared) / effect.given())));
        if (sets == 0) {
            return missing(effect, onlyBuy + onlyGet + shared);
        }
        PiecePile pile = new PiecePile(till);
        int fromShared = onlyBuy + shared - sets * effect.bought();
        long given = 0;
        int open = sets * effect.given();
        for (int place : pile.byPrice(get)) {
            int most = both[place] ? Math.min(fromShared, pile.free(place)) : pile.free(place);
            int some = Math.min(open, most);
            if (some > 0) {
                given += Shares.of(pile.value(place, some), effect.basisPoints());
                pile.take(place, some);
                open -= some;
                fromShared -= both[place] ? some : 0;
            }
        }
        pile.takeDearest(buy, sets * effect.bought());
        return cuts(Shares.split(given, pile.values(), till.currency()));
    }

    private static Outcome missing(Effect.BuyGet effect, int there) {
        int needed = effect.bought() + effect.given();
        return there == 0
                ? Outcome.nothing("not_for_these_goods")
                : new Outcome.Nothing(
                        new Unmet(
                                "pieces_missing",
                                Map.of(
                                        "missing",
                                        Integer.toString(Math.max(1, needed - there)),
                                        "needed",
                                        Integer.toString(needed))),
                        List.of());
    }

    private static boolean[] both(int[] some, int[] others, int size) {
        boolean[] first = new boolean[size];
        boolean[] both = new boolean[size];
        for (int place : some) {
            first[place] = true;
        }
        for (int place : others) {
            both[place] = first[place];
        }
        return both;
    }

    private static int pieces(Till till, int[] places, boolean[] both, boolean shared) {
        int sum = 0;
        for (int place : places) {
            sum += both[place] == shared ? till.lines.get(place).quantity() : 0;
        }
        return sum;
    }

    static Outcome gift(Effect.Gift effect, Till till) {
        int[] gifts = till.in(Scope.ofVariants(effect.variants()));
        if (gifts.length == 0) {
            return new Outcome.Nothing(
                    Unmet.of("choose_gift"), effect.variants().stream().sorted().toList());
        }
        PiecePile pile = new PiecePile(till);
        long given = 0;
        int open = effect.pieces();
        for (int place : pile.byPrice(gifts).reversed()) {
            int some = Math.min(open, pile.free(place));
            given += some == 0 ? 0 : pile.value(place, some);
            pile.take(place, some);
            open -= some;
        }
        return cuts(Shares.split(given, till.left, till.currency()));
    }

    static Outcome bundle(Effect.Bundle effect, Promotion promotion, Till till) {
        PiecePile pile = new PiecePile(till);
        int sets = 0;
        while (sets < limit(effect.mostTimes()) && takeOne(effect, till, pile)) {
            sets++;
        }
        if (sets == 0) {
            return Outcome.nothing("bundle_incomplete");
        }
        long[] values = pile.values();
        long worth = Arrays.stream(values).sum();
        long off;
        if (effect.price().isEmpty()) {
            off = Shares.of(worth, effect.basisPoints());
        } else {
            Long price = till.amount(effect.price());
            if (price == null) {
                return Outcome.nothing("no_amount_in_currency");
            }
            int[] all = till.in(Scope.ALL);
            long shown = till.shown(price, promotion.terms().basis(), all);
            off = Math.max(0, worth - Math.multiplyExact(shown, (long) sets));
        }
        return off == 0
                ? Outcome.nothing("no_cheaper")
                : cuts(Shares.split(off, values, till.currency()));
    }

    /** Takes the pieces of one whole set; an incomplete one leaves the pile as it was. */
    private static boolean takeOne(Effect.Bundle effect, Till till, PiecePile pile) {
        int[] before = new int[till.lines.size()];
        for (int i = 0; i < before.length; i++) {
            before[i] = pile.free(i);
        }
        for (Effect.Part part : effect.parts()) {
            if (!pile.takeDearest(till.in(part.of()), part.pieces())) {
                for (int i = 0; i < before.length; i++) {
                    pile.take(i, pile.free(i) - before[i]);
                }
                return false;
            }
        }
        return true;
    }

    static Outcome flash(Effect.FlashSale effect, Compiled compiled, Till till, Usage usage) {
        PiecePile pile = new PiecePile(till);
        long[] cuts = new long[till.left.length];
        List<Applied.Pieces> pieces = new ArrayList<>();
        boolean there = false;
        for (Effect.FlashItem item : effect.items()) {
            int open = Math.min(item.mostEach(), left(item, compiled.promotion.id(), usage));
            for (int place : till.in(Scope.ofVariants(java.util.Set.of(item.variantId())))) {
                there = true;
                Long price = till.amount(item.unit());
                int some = Math.min(open, pile.free(place));
                if (price == null || some <= 0) {
                    continue;
                }
                long unit =
                        till.shown(price, compiled.promotion.terms().basis(), new int[] {place});
                long cut = pile.value(place, some) - Math.multiplyExact(unit, (long) some);
                if (cut > 0) {
                    cuts[place] += cut;
                    pieces.add(new Applied.Pieces(item.variantId(), some));
                    open -= some;
                }
            }
        }
        if (pieces.isEmpty()) {
            return Outcome.nothing(there ? "sold_out" : "not_for_these_goods");
        }
        return new Outcome.Cuts(new Cut(cuts, 0, pieces, List.of()));
    }

    private static int left(Effect.FlashItem item, UUID promotionId, Usage usage) {
        return usage.flashLeft()
                .getOrDefault(new Usage.PiecesKey(promotionId, item.variantId()), item.pieces());
    }

    private static int limit(int mostTimes) {
        return mostTimes <= 0 ? MOST_SETS : mostTimes;
    }

    private static Outcome cuts(long[] lines) {
        return Arrays.stream(lines).sum() == 0
                ? Outcome.nothing("no_cheaper")
                : new Outcome.Cuts(Cut.ofLines(lines));
    }
}
