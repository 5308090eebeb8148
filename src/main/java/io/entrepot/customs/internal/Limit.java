package io.entrepot.customs.internal;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * The band of value in which a rule holds: above {@code over}, up to and including {@code upTo}.
 *
 * @param below {@code upTo} itself is outside
 * @param basis what is measured
 * @param scope whether the consignment or the single article is measured; splitting an order over
 *     warehouses changes the first and not the second
 */
record Limit(
        @Nullable BigDecimal over,
        @Nullable BigDecimal upTo,
        boolean below,
        Currency currency,
        Basis basis,
        Scope scope) {

    enum Basis {
        /** Goods alone, without tax, freight and insurance. */
        INTRINSIC,
        /** Goods times the rule's valuation factor (60 % in Japan). */
        CUSTOMS_VALUE,
        /** Goods, freight and insurance. */
        CIF,
        /** Goods, and what the buyer imported before in the same year as far as it is known. */
        BUYER_YEAR
    }

    enum Scope {
        CONSIGNMENT,
        ITEM,
        /** The consignment, if it is one indivisible piece; others are outside. */
        ONE_PIECE
    }

    boolean holds(BigDecimal value) {
        return (over == null || value.compareTo(over) > 0)
                && (upTo == null || value.compareTo(upTo) < (below ? 0 : 1));
    }
}
