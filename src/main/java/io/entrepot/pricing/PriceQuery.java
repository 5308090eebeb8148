package io.entrepot.pricing;

import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Asks for unit prices in one list and currency. */
public record PriceQuery(String priceList, Currency currency, List<Wanted> wanted) {
    /** A variant and how many of it. */
    public record Wanted(UUID variantId, int quantity) {}
}
