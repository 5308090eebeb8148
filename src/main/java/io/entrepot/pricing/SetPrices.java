package io.entrepot.pricing;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;

import java.util.List;
import java.util.UUID;

/** New prices for one list, valid from now on. */
public record SetPrices(String priceList, List<Row> rows, Actor actor) {
    /** The price of a piece from this quantity on. */
    public record Row(UUID variantId, Money unit, int fromQuantity) {}
}
