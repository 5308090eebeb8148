package io.entrepot.catalog;

/** What lies in a bundle: so many pieces of the variant with this SKU, packed as one piece. */
public record BundlePart(String sku, int quantity) {}
