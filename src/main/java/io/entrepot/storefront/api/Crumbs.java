package io.entrepot.storefront.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The way from a root of the tree down to a category. */
@Component
final class Crumbs {
    private static final int DEEPEST = 20;

    private final LoadingCache<String, Map<UUID, Category>> tree;

    Crumbs(CatalogApi catalog) {
        this.tree =
                Caffeine.newBuilder()
                        .refreshAfterWrite(Duration.ofSeconds(30))
                        .build(
                                key ->
                                        catalog.categories().stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Category::id,
                                                                Function.identity())));
    }

    List<ProductDocument.Crumb> to(UUID category, View view) {
        if (!tree.get("").containsKey(category)) {
            tree.invalidateAll();
        }
        Map<UUID, Category> byId = tree.get("");
        List<ProductDocument.Crumb> path = new ArrayList<>();
        @Nullable Category at = byId.get(category);
        while (at != null && path.size() < DEEPEST) {
            path.addFirst(new ProductDocument.Crumb(at.slug(), view.pick(at.names())));
            at = at.parentId() == null ? null : byId.get(at.parentId());
        }
        return path;
    }
}
