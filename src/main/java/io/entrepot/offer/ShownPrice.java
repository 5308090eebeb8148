package io.entrepot.offer;

import io.entrepot.kernel.Money;

import java.util.UUID;

/** The price of one piece as a market shows it, and whether the market's tax is in it. */
public record ShownPrice(UUID variantId, Money unit, boolean taxIncluded, UUID priceId) {}
