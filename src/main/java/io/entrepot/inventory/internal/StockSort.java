package io.entrepot.inventory.internal;

import io.entrepot.inventory.StockLevel;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.list.Where;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** In which order stock is listed, and the key that a page ends with. */
enum StockSort {
    VARIANT("sku", "variant_id, warehouse"),
    FEWEST("available", "on_hand - reserved, variant_id, warehouse"),
    MOST("-available", "on_hand - reserved desc, variant_id desc, warehouse desc");

    private static final int PARTS = 3;

    private final String code;
    private final String by;

    StockSort(String code, String by) {
        this.code = code;
        this.by = by;
    }

    static StockSort of(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return VARIANT;
        }
        for (StockSort each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw Refusal.invalid("bad_sort", "Stock is not sorted by that.");
    }

    String by() {
        return by;
    }

    static String key(StockLevel level) {
        return level.variantId() + "~" + level.available() + "~" + level.warehouse();
    }

    void behind(Where where, String key) {
        String[] parts = key.split("~", PARTS);
        if (parts.length < PARTS) {
            throw broken();
        }
        try {
            UUID variant = UUID.fromString(parts[0]);
            int available = Integer.parseInt(parts[1]);
            String warehouse = parts[2];
            switch (this) {
                case VARIANT -> where.and("(variant_id, warehouse) > (?, ?)", variant, warehouse);
                case FEWEST ->
                        where.and(
                                "(on_hand - reserved, variant_id, warehouse) > (?, ?, ?)",
                                available,
                                variant,
                                warehouse);
                case MOST ->
                        where.and(
                                "(on_hand - reserved, variant_id, warehouse) < (?, ?, ?)",
                                available,
                                variant,
                                warehouse);
            }
        } catch (IllegalArgumentException unfit) {
            throw broken();
        }
    }

    private static Refusal broken() {
        return Refusal.invalid("bad_page_key", "This is no key of the list.");
    }
}
