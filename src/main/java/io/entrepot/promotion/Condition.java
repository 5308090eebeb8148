package io.entrepot.promotion;

import io.entrepot.kernel.Money;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
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
    record AllOf(List<Condition> parts) implements Condition {}

    /** At least one part holds. */
    record AnyOf(List<Condition> parts) implements Condition {}

    /** The part does not hold. */
    record Not(Condition part) implements Condition {}

    /** The goods of the scope come to at least this much; one amount for each currency. */
    record GoodsAtLeast(Scope of, List<Money> amounts) implements Condition {}

    /** There are at least so many pieces of the scope. */
    record PiecesAtLeast(Scope of, int pieces) implements Condition {}

    /** The cart is of one of these markets. */
    record InMarket(Set<String> markets) implements Condition {}

    /** The parcel goes to one of these countries. */
    record InCountry(Set<String> countries) implements Condition {}

    /** It is sold through one of these channels. */
    record InChannel(Set<String> channels) implements Condition {}

    /** The buyer is in one of these segments; members, groups and companies are segments too. */
    record InSegment(Set<String> segments) implements Condition {}

    /** The buyer pays in one of these ways; before one is chosen it does not hold. */
    record PaysWith(Set<String> methods) implements Condition {}

    /** The buyer never ordered; before we know who it is it is taken to hold. */
    record FirstOrder() implements Condition {}

    /** It is one of these days, between these hours of this place; over midnight if need be. */
    record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime until, ZoneId zone)
            implements Condition {}
}
