package io.entrepot.promotion.internal;

import io.entrepot.promotion.CartFacts;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionPolicy;
import io.entrepot.promotion.Scope;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All promotions of one state of the rules, compiled once: in the order of application, and found
 * by the goods that they are about, so that a thousand of them cost a cart no more than those that
 * concern it. Nothing in it changes.
 */
final class Snapshot {
    private static final Comparator<Compiled> ORDER =
            Comparator.<Compiled>comparingInt(each -> each.group.position())
                    .thenComparing(each -> each.group.code())
                    .thenComparing(
                            each -> each.promotion.stacking().priority(), Comparator.reverseOrder())
                    .thenComparing(each -> each.promotion.id());

    final long rules;
    final PromotionPolicy guards;
    final List<Compiled> ordered;
    private final Map<UUID, Compiled> byId = new HashMap<>();
    private final BitSet anywhere = new BitSet();
    private final Map<Object, BitSet> byKey = new HashMap<>();

    Snapshot(long rules, PromotionPolicy guards, List<Promotion> all) {
        this.rules = rules;
        this.guards = guards;
        this.ordered = all.stream().map(this::compiled).sorted(ORDER).toList();
        for (int i = 0; i < ordered.size(); i++) {
            Compiled compiled = ordered.get(i);
            byId.put(compiled.promotion.id(), compiled);
            if (compiled.automatic()) {
                index(i, compiled);
            }
        }
    }

    /** A group that nobody defined is tried last, and only the best of it applies. */
    private Compiled compiled(Promotion promotion) {
        String code = promotion.stacking().group();
        return new Compiled(
                promotion,
                guards.groups().stream()
                        .filter(group -> group.code().equals(code))
                        .findFirst()
                        .orElseGet(
                                () ->
                                        new PromotionPolicy.Group(
                                                code,
                                                Integer.MAX_VALUE,
                                                PromotionPolicy.Choice.BEST_DEAL,
                                                1)));
    }

    /** The same rules with some drafts added, or in the place of what they would replace. */
    Snapshot with(List<Promotion> drafts) {
        Map<UUID, Promotion> all = new LinkedHashMap<>();
        ordered.forEach(each -> all.put(each.promotion.id(), each.promotion));
        drafts.forEach(draft -> all.put(draft.id(), draft));
        return new Snapshot(rules, guards, List.copyOf(all.values()));
    }

    private void index(int place, Compiled compiled) {
        Scope needs = compiled.needs;
        if (needs == null) {
            anywhere.set(place);
            return;
        }
        needs.variants().forEach(key -> at(key).set(place));
        needs.products().forEach(key -> at(key).set(place));
        needs.categories().forEach(key -> at("category/" + key).set(place));
        needs.brands().forEach(key -> at("brand/" + key).set(place));
    }

    private BitSet at(Object key) {
        return byKey.computeIfAbsent(key, each -> new BitSet());
    }

    /** What may concern this cart: automatic ones by its goods, others by its coupons. */
    List<Compiled> candidates(CartFacts cart, List<UUID> byCoupon) {
        BitSet places = (BitSet) anywhere.clone();
        for (CartFacts.Line line : cart.lines()) {
            take(places, line.variantId());
            take(places, line.productId());
            line.categories().forEach(category -> take(places, "category/" + category));
            take(places, "brand/" + line.brand());
        }
        List<Compiled> found = new ArrayList<>();
        places.stream().mapToObj(ordered::get).forEach(found::add);
        boolean more = false;
        for (UUID id : byCoupon) {
            Compiled compiled = byId.get(id);
            if (compiled != null && !compiled.automatic()) {
                found.add(compiled);
                more = true;
            }
        }
        if (more) {
            found.sort(ORDER);
        }
        return found;
    }

    private void take(BitSet places, Object key) {
        BitSet more = byKey.get(key);
        if (more != null) {
            places.or(more);
        }
    }

    @Nullable Compiled find(UUID id) {
        return byId.get(id);
    }
}
