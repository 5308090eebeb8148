package io.entrepot.catalog.internal;

import io.entrepot.catalog.Category;
import io.entrepot.catalog.CategoryAttribute;
import io.entrepot.kernel.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The whole tree as it stands in one transaction, to ask it who stands above and below whom. */
final class CategoryTree {
    private final Map<UUID, Category> byId = new LinkedHashMap<>();
    private final Map<String, Category> bySlug = new HashMap<>();

    CategoryTree(List<Category> all) {
        all.forEach(
                category -> {
                    byId.put(category.id(), category);
                    bySlug.put(category.slug(), category);
                });
    }

    Category require(String slug) {
        Category found = bySlug.get(slug);
        if (found == null) {
            throw Refusal.invalid("unknown_category", "There is no category " + slug);
        }
        return found;
    }

    boolean has(String slug) {
        return bySlug.containsKey(slug);
    }

    List<Category> children(@Nullable UUID parent) {
        return byId.values().stream()
                .filter(each -> java.util.Objects.equals(each.parentId(), parent))
                .sorted(Comparator.comparingInt(Category::position).thenComparing(Category::slug))
                .toList();
    }

    /** From the root down to this category itself. */
    List<Category> path(Category category) {
        List<Category> path = new ArrayList<>();
        Category step = category;
        while (step != null) {
            path.addFirst(step);
            step = step.parentId() == null ? null : byId.get(step.parentId());
        }
        return path;
    }

    /** The category itself and everything below it. */
    List<UUID> below(Category category) {
        List<UUID> all = new ArrayList<>(List.of(category.id()));
        for (int i = 0; i < all.size(); i++) {
            UUID parent = all.get(i);
            byId.values().stream()
                    .filter(each -> parent.equals(each.parentId()))
                    .map(Category::id)
                    .forEach(all::add);
        }
        return all;
    }

    boolean isBelow(Category category, Category above) {
        return path(category).stream().anyMatch(step -> step.id().equals(above.id()));
    }

    UUID topOf(Category category) {
        return path(category).getFirst().id();
    }

    /** How attributes are used here, by code: the nearest category that speaks of one decides. */
    Map<String, CategoryAttribute> attributes(@Nullable Category category) {
        Map<String, CategoryAttribute> uses = new LinkedHashMap<>();
        if (category != null) {
            path(category)
                    .forEach(step -> step.attributes().forEach(use -> uses.put(use.code(), use)));
        }
        return uses;
    }

    @Nullable Category parentOf(Category category) {
        return category.parentId() == null ? null : byId.get(category.parentId());
    }
}
