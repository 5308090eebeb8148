package io.entrepot.promotion;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What a promotion does. Amounts are given for each currency that it is meant for; in another one
 * it does nothing. 10,000 basis points are the whole.
 */
public sealed interface Effect {
    /** A share of the goods of the scope. */
    record Percent(Scope on, int basisPoints) implements Effect {
        public Percent {
            Objects.requireNonNull(on);
        }
    }

    /** An amount off the goods of the scope, once for an order. */
    record AmountOff(Scope on, List<Money> off) implements Effect {
        public AmountOff {
            Objects.requireNonNull(on);
            off = List.copyOf(off);
        }
    }

    /** Each piece of the scope costs so much; dearer than before it never gets. */
    record FixedPrice(Scope on, List<Money> unit) implements Effect {
        public FixedPrice {
            Objects.requireNonNull(on);
            unit = List.copyOf(unit);
        }
    }

    /**
     * Spend and save: the highest step reached counts, or with {@code every} the first one as often
     * as it was reached.
     */
    record SpendAndSave(Scope on, List<Step> steps, boolean every) implements Effect {
        public SpendAndSave {
            Objects.requireNonNull(on);
            steps = List.copyOf(steps);
        }
    }

    /** From so much on, an amount or a share off; exactly one of the two is given. */
    record Step(List<Money> from, List<Money> off, int basisPoints) {
        public Step {
            from = List.copyOf(from);
            off = List.copyOf(off);
        }
    }

    /**
     * For so many bought so many are cheaper, the cheapest ones, as often as it fits. What is given
     * is spread over all pieces of the set by value, so that no piece goes abroad for nothing and a
     * part that comes back is refunded at what it really cost.
     */
    record BuyGet(Scope buy, int bought, Scope get, int given, int basisPoints, int mostTimes)
            implements Effect {
        public BuyGet {
            Objects.requireNonNull(buy);
            Objects.requireNonNull(get);
        }
    }

    /**
     * So many pieces of these variants cost nothing, once they are in the cart; spread over the
     * whole cart by value, for the same reasons.
     */
    record Gift(Set<UUID> variants, int pieces) implements Effect {
        public Gift {
            variants = Set.copyOf(variants);
        }
    }

    /** One of each part together costs this price, or so much less; exactly one is given. */
    record Bundle(List<Part> parts, List<Money> price, int basisPoints, int mostTimes)
            implements Effect {
        public Bundle {
            parts = List.copyOf(parts);
            price = List.copyOf(price);
        }
    }

    /** So many pieces of these goods. */
    record Part(Scope of, int pieces) {
        public Part {
            Objects.requireNonNull(of);
        }
    }

    /** A share or an amount off the carriage of these services; none named means all. */
    record Shipping(Set<String> services, int basisPoints, List<Money> off) implements Effect {
        public Shipping {
            services = Set.copyOf(services);
            off = List.copyOf(off);
        }
    }

    /**
     * A session with prices and pieces of its own, while they last. The name tells buyers which
     * session it was.
     */
    record FlashSale(List<FlashItem> items, @Nullable String theme) implements Effect {
        public FlashSale {
            items = List.copyOf(items);
        }
    }

    /**
     * What one variant costs in the session, how many there are and how many one buyer may have.
     */
    record FlashItem(UUID variantId, List<Money> unit, int pieces, int mostEach) {
        public FlashItem {
            Objects.requireNonNull(variantId);
            unit = List.copyOf(unit);
        }
    }
}
