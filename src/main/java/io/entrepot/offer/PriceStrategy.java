package io.entrepot.offer;

/** How a price is proposed; shares are in 1/10,000 and may be negative. */
public sealed interface PriceStrategy {
    /** What a piece cost us, brought in, and this share on top, before tax. */
    record CostPlus(int basisPoints) implements PriceStrategy {}

    /** What a list of somebody else's prices asks, and this share more or less. */
    record Relative(String priceList, int basisPoints) implements PriceStrategy {}

    /** What it costs now, and this share more or less. */
    record Change(int basisPoints) implements PriceStrategy {}
}
