package io.entrepot.catalog;

/**
 * How a category uses an attribute; categories below inherit it. Filterable ones narrow lists,
 * required ones hold a product back until they are stated, variant-making ones tell its variants
 * apart.
 */
public record CategoryAttribute(
        String code, boolean required, boolean filterable, boolean variantMaking) {}
