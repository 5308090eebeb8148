package io.entrepot.inventory;

import java.util.UUID;

/** A stock level as people read it; without a catalogue at hand SKU and name are empty. */
public record StockRow(
        UUID variantId, String sku, String name, String warehouse, int onHand, int reserved) {
    public int available() {
        return onHand - reserved;
    }
}
