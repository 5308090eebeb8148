package io.entrepot.market;

/** The short name of a market, such as {@code de}. */
public record MarketCode(String code) {}
