package io.entrepot.promotion.internal;

import io.entrepot.kernel.Money;
import io.entrepot.promotion.Applied;
import io.entrepot.promotion.Applied.Unmet;
import io.entrepot.promotion.CartFacts;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionPolicy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Applies a snapshot of promotions to a cart: group by group in the order of the snapshot, each
 * promotion to what the ones before it left. A pure function: the same snapshot, cart, coupons and
 * usage always make the same answer.
 */
final class Engine {
    private final Snapshot snapshot;
    private final Usage usage;

    Engine(Snapshot snapshot, Usage usage) {
        this.snapshot = snapshot;
        this.usage = usage;
    }

    /** What promotions do to the cart; with {@code explain} also why others do nothing. */
    Applied apply(CartFacts cart, List<CouponRow> coupons, boolean explain) {
        List<UUID> unlocked =
                coupons.stream()
                        .filter(coupon -> coupon.refusal() == null)
                        .map(CouponRow::promotionId)
                        .toList();
        List<Compiled> candidates = snapshot.candidates(cart, unlocked);
        Run best = run(cart, candidates);
        AppliedWriter writer = new AppliedWriter(snapshot, cart, coupons);
        return writer.write(best, carriage(cart, candidates, best), explain);
    }

    /** The better one for the shopper: all that go together, or an exclusive one alone. */
    private Run run(CartFacts cart, List<Compiled> candidates) {
        List<Compiled> together = candidates.stream().filter(each -> !exclusive(each)).toList();
        Run best = new Run(new Till(cart, snapshot.guards));
        best.all(together);
        List<Compiled> alone = candidates.stream().filter(Engine::exclusive).toList();
        for (Compiled each : alone) {
            Run other = new Run(new Till(cart, snapshot.guards));
            other.all(List.of(each));
            if (other.total() > best.total()) {
                other.because(best, candidates, each);
                best = other;
            } else {
                best.reasons.putAll(other.refused(each));
            }
        }
        return best;
    }

    private static boolean exclusive(Compiled compiled) {
        return compiled.promotion.stacking().exclusive();
    }

    /** What is off each service, were it chosen; asked again only where promotions are about it. */
    private List<Applied.CarriageOff> carriage(
            CartFacts cart, List<Compiled> candidates, Run chosen) {
        if (candidates.stream().noneMatch(Compiled::onCarriage) || cart.services().isEmpty()) {
            return List.of();
        }
        List<Applied.CarriageOff> offs = new ArrayList<>();
        for (CartFacts.Carriage service : cart.services()) {
            boolean first = service.equals(cart.services().getFirst());
            Run run = first ? chosen : run(Carts.with(cart, service), candidates);
            long off = service.price().minor() - run.till.carriageLeft;
            offs.add(new Applied.CarriageOff(service.service(), new Money(off, cart.currency())));
        }
        return offs;
    }

    /** One way through the candidates. */
    final class Run {
        final Till till;
        final Map<Compiled, Cut> cuts = new LinkedHashMap<>();
        final Map<Compiled, Outcome.Nothing> reasons = new LinkedHashMap<>();

        Run(Till till) {
            this.till = till;
        }

        long total() {
            return cuts.values().stream().mapToLong(Cut::total).sum();
        }

        void all(List<Compiled> candidates) {
            int from = 0;
            while (from < candidates.size()) {
                String group = candidates.get(from).group.code();
                int until = from;
                while (until < candidates.size()
                        && candidates.get(until).group.code().equals(group)) {
                    until++;
                }
                group(candidates.subList(from, until));
                from = until;
            }
        }

        private void group(List<Compiled> members) {
            PromotionPolicy.Group group = members.getFirst().group;
            int most = group.most() == null ? Integer.MAX_VALUE : group.most();
            if (group.policy() == PromotionPolicy.Choice.PRIORITY) {
                for (Compiled each : members) {
                    if (most > 0) {
                        most -= grant(each, attempt(each)) ? 1 : 0;
                    } else {
                        reasons.put(each, beaten(members.getFirst()));
                    }
                }
                return;
            }
            List<Compiled> open = new ArrayList<>(members);
            Compiled best = best(open);
            while (best != null && most > 0) {
                grant(best, attempt(best));
                open.remove(best);
                most--;
                Compiled winner = best;
                best = most > 0 ? best(open) : null;
                if (best == null) {
                    open.forEach(each -> reasons.putIfAbsent(each, beaten(winner)));
                }
            }
        }

        /** The one that saves most now; equal ones by priority, which is their order. */
        private @Nullable Compiled best(List<Compiled> open) {
            Compiled best = null;
            long most = 0;
            for (Compiled each : open) {
                switch (attempt(each)) {
                    case Outcome.Cuts(Cut cut) -> {
                        long saved = till.limited(cut, each.promotion, budget(each)).total();
                        if (saved == 0) {
                            grant(each, new Outcome.Cuts(cut));
                        } else if (saved > most) {
                            most = saved;
                            best = each;
                        }
                    }
                    case Outcome.Nothing nothing -> reasons.put(each, nothing);
                }
            }
            return best;
        }

        private boolean grant(Compiled compiled, Outcome outcome) {
            if (outcome instanceof Outcome.Nothing nothing) {
                reasons.put(compiled, nothing);
                return false;
            }
            if (!(outcome instanceof Outcome.Cuts(Cut cut))) {
                return false;
            }
            Cut granted = till.grant(cut, compiled.promotion, budget(compiled));
            if (granted.total() == 0) {
                String by =
                        granted.limitedBy().isEmpty()
                                ? "no_cheaper"
                                : granted.limitedBy().getFirst();
                reasons.put(compiled, new Outcome.Nothing(Unmet.of(by), List.of()));
                return false;
            }
            cuts.put(compiled, granted);
            reasons.remove(compiled);
            return true;
        }

        private Outcome attempt(Compiled compiled) {
            String refused = refusal(compiled);
            if (refused != null) {
                return Outcome.nothing(refused);
            }
            Unmet unmet = Conditions.unmet(compiled.promotion.condition(), till);
            if (unmet != null) {
                return new Outcome.Nothing(unmet, List.of());
            }
            for (Compiled other : cuts.keySet()) {
                if (excludes(compiled, other) || excludes(other, compiled)) {
                    return new Outcome.Nothing(
                            new Unmet(
                                    "not_with_others",
                                    Map.of("other", other.promotion.id().toString())),
                            List.of());
                }
            }
            return Effects.of(compiled, till, usage);
        }

        private @Nullable String refusal(Compiled compiled) {
            UUID id = compiled.promotion.id();
            if (!compiled.inTime(till.cart.at().toEpochMilli())) {
                return compiled.promotion.state() != Promotion.State.ACTIVE
                        ? "not_active"
                        : compiled.from > till.cart.at().toEpochMilli() ? "not_yet" : "expired";
            }
            if (!compiled.inMarket(till.cart.market())) {
                return "not_in_market";
            }
            if (usage.usedUp().containsKey(id)) {
                return usage.usedUp().get(id);
            }
            List<Money> budgets = compiled.promotion.limits().budgets();
            return !budgets.isEmpty() && till.amount(budgets) == null
                    ? "no_amount_in_currency"
                    : null;
        }

        /** What the budget has left in this currency; everything where there is none. */
        private long budget(Compiled compiled) {
            Long whole = till.amount(compiled.promotion.limits().budgets());
            return whole == null
                    ? Long.MAX_VALUE
                    : usage.budgetLeft()
                            .getOrDefault(
                                    new Usage.BudgetKey(
                                            compiled.promotion.id(),
                                            till.currency().getCurrencyCode()),
                                    whole);
        }

        private static boolean excludes(Compiled one, Compiled other) {
            var excluded = one.promotion.stacking().excludes();
            return !excluded.isEmpty()
                    && (excluded.contains(other.promotion.id().toString())
                            || excluded.contains(other.group.code()));
        }

        private Outcome.Nothing beaten(Compiled by) {
            return new Outcome.Nothing(
                    new Unmet("other_saves_more", Map.of("other", by.promotion.id().toString())),
                    List.of());
        }

        /** Why an exclusive one that lost is not applied. */
        private Map<Compiled, Outcome.Nothing> refused(Compiled exclusive) {
            Outcome.Nothing why = reasons.get(exclusive);
            return Map.of(
                    exclusive,
                    why == null
                            ? new Outcome.Nothing(Unmet.of("others_save_more_together"), List.of())
                            : why);
        }

        /** The others don't apply because this exclusive one does. */
        private void because(Run before, List<Compiled> candidates, Compiled exclusive) {
            for (Compiled each : candidates) {
                if (each != exclusive) {
                    Outcome.Nothing known = before.reasons.get(each);
                    reasons.put(each, known == null ? beaten(exclusive) : known);
                }
            }
        }
    }
}
