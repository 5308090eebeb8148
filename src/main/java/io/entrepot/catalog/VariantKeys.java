package io.entrepot.catalog;

import java.util.List;
import java.util.UUID;

/** Names variants by id or by SKU; either list may be empty. At most 2,000 together. */
public record VariantKeys(List<UUID> ids, List<String> skus) {
    public static VariantKeys ids(List<UUID> ids) {
        return new VariantKeys(ids, List.of());
    }

    public static VariantKeys skus(List<String> skus) {
        return new VariantKeys(List.of(), skus);
    }
}
