package io.entrepot.customs;

import java.util.List;

/**
 * No honest number can be given.
 *
 * @param code stable, for machines
 * @param lineIds the lines at fault; empty when the whole consignment is
 * @param wayOut what the merchant or shopper can do about it
 */
public record CannotQuote(CannotQuoteCode code, List<String> lineIds, Note reason, Note wayOut)
        implements LandedCostResult {}
