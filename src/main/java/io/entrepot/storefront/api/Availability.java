package io.entrepot.storefront.api;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Whether a variant can be had, from which warehouse and in how many days; the figure is told only
 * when few are left, and why not in codes.
 */
record Availability(
        UUID variantId,
        String sku,
        boolean available,
        @Nullable Integer left,
        @Nullable String warehouse,
        @Nullable Integer minDays,
        @Nullable Integer maxDays,
        List<String> why) {

    static Availability none(UUID variantId, String sku, List<String> why) {
        return new Availability(variantId, sku, false, null, null, null, null, why);
    }
}
