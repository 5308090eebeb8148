package io.entrepot.order.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.order.OrderRow;
import io.entrepot.platform.list.Where;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** In which order orders are listed, and the key that a page ends with. */
enum OrderSort {
    NEWEST("-placed", "o.id desc"),
    OLDEST("placed", "o.id"),
    DEAREST("-total", "o.total_minor desc, o.id desc"),
    CHEAPEST("total", "o.total_minor, o.id");

    private final String code;
    private final String by;

    OrderSort(String code, String by) {
        this.code = code;
        this.by = by;
    }

    static OrderSort of(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return NEWEST;
        }
        for (OrderSort each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw Refusal.invalid("bad_sort", "Orders are not sorted by that.");
    }

    String by() {
        return by;
    }

    /** Behind the row of this key. */
    void behind(Where where, String key) {
        try {
            String[] parts = key.split("~", 2);
            UUID id = UUID.fromString(parts[0]);
            switch (this) {
                case NEWEST -> where.and("o.id < ?", id);
                case OLDEST -> where.and("o.id > ?", id);
                case DEAREST ->
                        where.and("(o.total_minor, o.id) < (?, ?)", Long.parseLong(parts[1]), id);
                case CHEAPEST ->
                        where.and("(o.total_minor, o.id) > (?, ?)", Long.parseLong(parts[1]), id);
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
            throw Refusal.invalid("bad_page_key", "This is no key of the list.");
        }
    }

    String key(OrderRow row) {
        return switch (this) {
            case NEWEST, OLDEST -> row.id().toString();
            case DEAREST, CHEAPEST -> row.id() + "~" + row.total().minor();
        };
    }
}
