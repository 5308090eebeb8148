package io.entrepot.pricing;

/** How many prices were put back, and how many had been changed again and were left alone. */
public record UndonePriceChange(PriceChange change, int restored, int left) {}
