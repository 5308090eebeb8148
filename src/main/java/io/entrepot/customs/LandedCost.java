package io.entrepot.customs;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * The landed cost of one consignment. Lines add up to the totals exactly, in every column.
 *
 * @param incoterm what the quote can promise; DDP was asked and DAP answered when an estimate may
 *     not be charged
 * @param rulesVersion hash of the rule files; an order copies it
 * @param charges the consignment's charges, one per layer of law and rule, summed over lines
 * @param rates the rates of exchange that were used, to be kept with the order
 */
public record LandedCost(
        Incoterm incoterm,
        Currency currency,
        Certainty certainty,
        LocalDate date,
        String rulesVersion,
        List<LandedCostLine> lines,
        List<Charge> charges,
        LandedCostTotals totals,
        List<FxRate> rates,
        List<Note> notes)
        implements LandedCostResult {}
