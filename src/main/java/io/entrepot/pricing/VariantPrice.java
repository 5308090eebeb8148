package io.entrepot.pricing;

import io.entrepot.kernel.Money;

import java.util.UUID;

/** The price of one piece, and which row of which list said so. */
public record VariantPrice(
        UUID variantId, Money unit, String priceList, UUID priceId, int fromQuantity) {}
