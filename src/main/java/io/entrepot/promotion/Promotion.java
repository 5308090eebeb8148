package io.entrepot.promotion;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A promotion as staff wrote it. Titles are by language tag and stand on the shopper's receipt; the
 * name is for staff. The version grows with each change, and all versions are kept.
 */
public record Promotion(
        UUID id,
        String name,
        Map<String, String> titles,
        State state,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        Trigger trigger,
        Condition condition,
        Effect effect,
        Stacking stacking,
        Terms terms,
        Limits limits,
        long version) {

    /** Where it stands; only active ones are applied, and only within their time. */
    public enum State {
        DRAFT,
        ACTIVE,
        PAUSED,
        ENDED
    }

    /** Whether it applies by itself or to those who enter a code. */
    public enum Trigger {
        AUTOMATIC,
        COUPON
    }

    /**
     * How it goes together with others: its group says who is tried when and how many apply, a
     * higher priority is tried first within it. It never meets what it excludes (ids of promotions,
     * codes of groups); an exclusive one applies alone or not at all.
     */
    public record Stacking(String group, int priority, boolean exclusive, Set<String> excludes) {
        public Stacking {
            Objects.requireNonNull(group);
            excludes = Set.copyOf(excludes);
        }

        public static Stacking in(String group) {
            return new Stacking(group, 0, false, Set.of());
        }
    }

    /**
     * On which terms: whether its amounts are meant with tax or without, who bears it, and how far
     * it may go in one order. A margin floor of its own replaces the shop's.
     */
    public record Terms(
            TaxBasis basis,
            Bearer bearer,
            int sellerBasisPoints,
            List<Money> mostOff,
            @Nullable Integer marginFloorBasisPoints) {
        public Terms {
            Objects.requireNonNull(basis);
            Objects.requireNonNull(bearer);
            mostOff = List.copyOf(mostOff);
        }

        public static final Terms PLAIN =
                new Terms(TaxBasis.GROSS, Bearer.PLATFORM, 0, List.of(), null);
    }

    /** Whether amounts are meant with tax or without. */
    public enum TaxBasis {
        GROSS,
        NET
    }

    /** Who pays for it in the end; shared ones say the seller's share in basis points. */
    public enum Bearer {
        PLATFORM,
        SELLER,
        SHARED
    }

    /** How often in all, how often for one buyer, and how much money for each currency. */
    public record Limits(@Nullable Integer uses, @Nullable Integer usesEach, List<Money> budgets) {
        public static final Limits NONE = new Limits(null, null, List.of());
    }

    public boolean running(Instant at) {
        return state == State.ACTIVE
                && (startsAt == null || !at.isBefore(startsAt))
                && (endsAt == null || at.isBefore(endsAt));
    }
}
