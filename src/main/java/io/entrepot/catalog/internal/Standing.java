package io.entrepot.catalog.internal;

import io.entrepot.catalog.ListingState;
import io.entrepot.kernel.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How a product stands whose key is locked by the transaction that reads this. */
record Standing(
        UUID id,
        UUID topCategory,
        String slug,
        ListingState state,
        List<String> why,
        Set<String> findings,
        boolean reviewed,
        @Nullable String hsCode,
        long version) {

    void requireVersion(long seen) {
        if (version != seen) {
            throw Refusal.conflict(
                    "changed_meanwhile", "Somebody changed the product; look at it again.");
        }
    }
}
