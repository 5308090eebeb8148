package io.entrepot.catalog;

import java.util.Map;
import java.util.UUID;

/**
 * What became of one product: saved with its id and its variants by SKU, or refused with a reason.
 */
public sealed interface SaveProductResult {
    /** It is there as stated; {@code change} tells whether anything had to be written. */
    record Saved(UUID id, String slug, Change change, Map<String, UUID> variantsBySku)
            implements SaveProductResult {}

    /** Nothing was written. The code is stable, the field is the one to mend. */
    record Refused(String code, String field, String detail) implements SaveProductResult {}

    /** What saving did. */
    enum Change {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
