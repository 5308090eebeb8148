package io.entrepot.offer;

import io.entrepot.kernel.Money;

import java.math.BigDecimal;

/**
 * What a price leaves: without the tax of the market's first country, in the currency of costs,
 * beside the cost; and the difference as a percentage of it, to one decimal.
 */
public record Margin(String market, String sku, Money net, Money cost, BigDecimal percent) {}
