package io.entrepot.catalog;

import java.util.UUID;

/** A variant by its names: the id that modules use, the SKU that people use, and whose it is. */
public record VariantKey(UUID id, String sku, UUID productId) {}
