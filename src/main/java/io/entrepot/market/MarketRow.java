package io.entrepot.market;

/** A market with the place it has among the others, as staff see it. */
public record MarketRow(Market market, int position) {}
