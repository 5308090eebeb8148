package io.entrepot.inventory;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Asks for levels in the order of variant and warehouse, behind a key. The text is a SKU, words of
 * a name, or the start of a variant's id. At most 200.
 */
public record StockPageQuery(
        @Nullable String text,
        @Nullable String warehouse,
        @Nullable UUID afterVariant,
        @Nullable String afterWarehouse,
        int limit) {}
