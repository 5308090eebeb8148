package io.entrepot.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;
import io.entrepot.kernel.Refusal;
import io.entrepot.kernel.Wording;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The category tree, a minute old at most. */
@Component
class Categories {
    private final Cache<String, List<Category>> kept =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(1).build();
    private final CatalogApi catalog;

    Categories(CatalogApi catalog) {
        this.catalog = catalog;
    }

    List<Category> all() {
        return Optional.ofNullable(kept.get("all", key -> catalog.categories())).orElseThrow();
    }

    /** The categories without a parent, in the merchant's order. */
    List<Category> top() {
        return all().stream()
                .filter(category -> category.parentId() == null)
                .sorted(Comparator.comparingInt(Category::position))
                .toList();
    }

    Category category(String slug) {
        return all().stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("category"));
    }

    /** From the root down to this category. */
    List<Category> path(UUID id) {
        List<Category> path = new ArrayList<>();
        Category step = find(id);
        while (step != null && !path.contains(step)) {
            path.addFirst(step);
            step = find(step.parentId());
        }
        return path;
    }

    static String name(Category category, String language) {
        return Wording.pick(category.names(), language, category.slug());
    }

    private @Nullable Category find(@Nullable UUID id) {
        return all().stream().filter(category -> category.id().equals(id)).findFirst().orElse(null);
    }
}
