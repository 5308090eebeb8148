package io.entrepot.promotion;

import io.entrepot.kernel.Money;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What must hold for a promotion: a small tree of typed data that a form edits and nothing
 * evaluates but the engine. Values are as the market shows prices, after what earlier promotions
 * took off.
 */
public sealed interface Condition {
    /** Holds always. */
    Condition ALWAYS = new AllOf(List.of());

    /** Every part holds. */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {
        public Not {
            Objects.requireNonNull(part);
        }
    }

    /** The goods of the scope come to at least this much; one amount for each currency. */
    record GoodsAtLeast(Scope of, List<Money> amounts) implements Condition {
        public GoodsAtLeast {
            Objects.requireNonNull(of);
            amounts = List.copyOf(amounts);
        }
    }

    /** There are at least so many pieces of the scope. */
    record PiecesAtLeast(Scope of, int pieces) implements Condition {
        public PiecesAtLeast {
            Objects.requireNonNull(of);
        }
    }

    /** The cart is of one of these markets. */
    record InMarket(Set<String> markets) implements Condition {
        public InMarket {
            markets = Set.copyOf(markets);
        }
    }

    /** The parcel goes to one of these countries. */
    record InCountry(Set<String> countries) implements Condition {
        public InCountry {
            countries = Set.copyOf(countries);
        }
    }

    /** It is sold through one of these channels. */
    record InChannel(Set<String> channels) implements Condition {
        public InChannel {
            channels = Set.copyOf(channels);
        }
    }

    /** The buyer is in one of these segments; members, groups and companies are segments too. */
    record InSegment(Set<String> segments) implements Condition {
        public InSegment {
            segments = Set.copyOf(segments);
        }
    }

    /** The buyer pays in one of these ways; before one is chosen it does not hold. */
    record PaysWith(Set<String> methods) implements Condition {
        public PaysWith {
            methods = Set.copyOf(methods);
        }
    }

    /** The buyer never ordered; before we know who it is it is taken to hold. */
    record FirstOrder() implements Condition {}

    /** It is one of these days, between these hours of this place; over midnight if need be. */
    record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime until, ZoneId zone)
            implements Condition {
        public Hours {
            days = Set.copyOf(days);
            Objects.requireNonNull(from);
            Objects.requireNonNull(until);
            Objects.requireNonNull(zone);
        }
    }
}
