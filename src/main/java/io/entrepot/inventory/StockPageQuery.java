package io.entrepot.inventory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for levels in the order of variant and warehouse, behind a key. The text is a SKU, words of a
 * name, or the start of a variant's id. At most 200.
 */
public record StockPageQuery(
        @Nullable String text,
        @Nullable String warehouse,
        @Nullable UUID afterVariant,
        @Nullable String afterWarehouse,
        int limit) {}
