package io.entrepot.catalog.internal;

import io.entrepot.catalog.SaveProduct;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** What is there already of the keys that a batch names. */
record Found(
        Map<String, KnownProduct> byExternalId,
        Map<String, KnownProduct> bySlug,
        Map<String, UUID> variantsBySku,
        Map<String, UUID> productsBySku) {

    /** The product that a statement is about: found by external id, else by slug. */
    @Nullable KnownProduct of(SaveProduct product) {
        KnownProduct found =
                product.externalId() == null ? null : byExternalId.get(product.externalId());
        return found != null || product.slug() == null ? found : bySlug.get(product.slug());
    }
}
