package io.entrepot.pricing;

/** Names a list by its code. */
public record PriceListQuery(String code) {}
