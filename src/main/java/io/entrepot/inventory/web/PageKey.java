package io.entrepot.inventory.web;

import io.entrepot.inventory.StockRow;
import io.entrepot.kernel.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Where a page of the list ends: the last row's variant and warehouse in one word. */
record PageKey(@Nullable UUID variant, @Nullable String warehouse) {
    private static final int ID_LENGTH = 36;

    static String of(StockRow row) {
        return row.variantId() + "~" + row.warehouse();
    }

    static PageKey parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new PageKey(null, null);
        }
        try {
            return new PageKey(
                    UUID.fromString(text.substring(0, ID_LENGTH)), text.substring(ID_LENGTH + 1));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException unfit) {
            throw Refusal.invalid("bad_page_key", "'after' is no key of this list.");
        }
    }
}
