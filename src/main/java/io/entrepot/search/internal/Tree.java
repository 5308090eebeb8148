package io.entrepot.search.internal;

import io.entrepot.catalog.Category;
import io.entrepot.catalog.CategoryAttribute;
import io.entrepot.kernel.Wording;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The categories as they are now, by id and by slug. */
final class Tree {
    private final Map<UUID, Category> byId;
    private final Map<String, Category> bySlug;

    Tree(List<Category> categories) {
        this.byId =
                categories.stream().collect(Collectors.toMap(Category::id, Function.identity()));
        this.bySlug =
                categories.stream().collect(Collectors.toMap(Category::slug, Function.identity()));
    }

    /** The slugs of the category and of all above it. */
    Set<String> pathOf(UUID id) {
        Set<String> path = new HashSet<>();
        Category category = byId.get(id);
        while (category != null && path.add(category.slug())) {
            category = category.parentId() == null ? null : byId.get(category.parentId());
        }
        return path;
    }

    String name(String slug, String language) {
        Category category = bySlug.get(slug);
        return category == null ? slug : Wording.pick(category.names(), language, slug);
    }

    /** All names of the path in one language, for words such as "tea" that only a category says. */
    String words(UUID id, String language) {
        return pathOf(id).stream()
                .map(slug -> name(slug, language))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The slugs right below this one, or the roots when there is none. */
    Set<String> below(@org.jspecify.annotations.Nullable String slug) {
        Category parent = slug == null ? null : bySlug.get(slug);
        UUID parentId = parent == null ? null : parent.id();
        return bySlug.values().stream()
                .filter(category -> java.util.Objects.equals(category.parentId(), parentId))
                .map(Category::slug)
                .collect(Collectors.toSet());
    }

    /** The attributes that narrow lists with products of this category, from the root down. */
    Set<String> filters(UUID id) {
        Set<String> path = pathOf(id);
        return bySlug.values().stream()
                .filter(category -> path.contains(category.slug()))
                .flatMap(category -> category.attributes().stream())
                .filter(CategoryAttribute::filterable)
                .map(CategoryAttribute::code)
                .collect(Collectors.toSet());
    }

    boolean has(String slug) {
        return bySlug.containsKey(slug);
    }
}
