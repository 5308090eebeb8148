package io.entrepot.customs;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One consignment to be quoted. Orders that ship from two warehouses are two requests, because most
 * thresholds are tested on the consignment.
 *
 * @param rates rates of exchange handed in by the caller; needed only where a rule speaks another
 *     currency than the quote (a EUR threshold on a USD quote), in either direction
 * @param rulesVersion the set of rules to quote from, to repeat an earlier quote; null means the
 *     one in force
 */
public record LandedCostRequest(
        Destination destination,
        Dispatch dispatch,
        Terms terms,
        List<GoodsLine> lines,
        List<FxRate> rates,
        @Nullable String rulesVersion) {

    public LandedCostRequest {
        lines = List.copyOf(lines);
        rates = List.copyOf(rates);
    }

    /** Quoted from the rules in force. */
    public LandedCostRequest(
            Destination destination,
            Dispatch dispatch,
            Terms terms,
            List<GoodsLine> lines,
            List<FxRate> rates) {
        this(destination, dispatch, terms, lines, rates, null);
    }
}
