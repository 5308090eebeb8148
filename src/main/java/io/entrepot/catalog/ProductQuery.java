package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Names a product by slug or by id; exactly one is given. */
public record ProductQuery(@Nullable String slug, @Nullable UUID id) {
    public static ProductQuery slug(String slug) {
        return new ProductQuery(slug, null);
    }

    public static ProductQuery id(UUID id) {
        return new ProductQuery(null, id);
    }
}
