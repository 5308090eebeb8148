package io.entrepot.catalog.internal;

import io.entrepot.catalog.Category;
import io.entrepot.catalog.CategoryAttribute;
import io.entrepot.catalog.CategoryCount;
import io.entrepot.catalog.TreeChange;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What a change of the tree touches, counted before it is made. */
@Component
final class TreePreviews {
    private record Own(long all, long sellable) {
        Own plus(Own other) {
            return new Own(all + other.all, sellable + other.sellable);
        }
    }

    private final JdbcClient jdbc;
    private final Categories categories;
    private final FormerSlugs former;

    TreePreviews(JdbcClient jdbc, Categories categories, FormerSlugs former) {
        this.jdbc = jdbc;
        this.categories = categories;
        this.former = former;
    }

    List<CategoryCount> counts() {
        Map<UUID, Own> own = new HashMap<>();
        jdbc.sql(
                        """
                        select category_id, count(*), count(*) filter (where state = 'SELLABLE')
                        from catalog.product where state <> 'WITHDRAWN' group by category_id
                        """)
                .query(
                        row -> {
                            own.put(
                                    row.getObject(1, UUID.class),
                                    new Own(row.getLong(2), row.getLong(3)));
                        });
        Map<UUID, Own> below = new HashMap<>();
        CategoryTree tree = new CategoryTree(categories.all());
        List<CategoryCount> counts = new ArrayList<>();
        for (Category category : categories.all()) {
            Own itself = own.getOrDefault(category.id(), new Own(0, 0));
            tree.path(category).forEach(step -> below.merge(step.id(), itself, Own::plus));
        }
        for (Category category : categories.all()) {
            Own all = below.getOrDefault(category.id(), new Own(0, 0));
            long itself = own.getOrDefault(category.id(), new Own(0, 0)).all();
            counts.add(new CategoryCount(category.id(), itself, all.all(), all.sellable()));
        }
        return counts;
    }

    TreeChange ofMove(CategoryTree tree, Category moved, @Nullable Category parent, boolean trial) {
        Map<String, CategoryAttribute> own = new HashMap<>();
        moved.attributes().forEach(use -> own.put(use.code(), use));
        Map<String, CategoryAttribute> after = new HashMap<>(tree.attributes(parent));
        after.putAll(own);
        return change(tree, moved, after, List.of(), trial);
    }

    TreeChange ofMerge(CategoryTree tree, Category from, Category into, boolean trial) {
        Map<String, CategoryAttribute> after = new HashMap<>(tree.attributes(into));
        from.attributes().forEach(use -> after.putIfAbsent(use.code(), use));
        return change(tree, from, after, redirects(from, into.slug()), trial);
    }

    TreeChange ofRename(CategoryTree tree, Category category, String slug, boolean trial) {
        List<TreeChange.Redirect> redirects =
                slug.equals(category.slug()) ? List.of() : redirects(category, slug);
        return change(tree, category, tree.attributes(category), redirects, trial);
    }

    TreeChange ofRemoval(CategoryTree tree, Category category, boolean trial) {
        Category above = tree.parentOf(category);
        List<TreeChange.Redirect> redirects =
                above == null ? List.of() : redirects(category, above.slug());
        return change(tree, category, tree.attributes(category), redirects, trial);
    }

    private TreeChange change(
            CategoryTree tree,
            Category category,
            Map<String, CategoryAttribute> after,
            List<TreeChange.Redirect> redirects,
            boolean trial) {
        List<UUID> below = tree.below(category);
        Set<String> before = tree.attributes(category).keySet();
        return new TreeChange(
                trial,
                below.size(),
                products(below),
                redirects,
                without(after.keySet(), before),
                without(before, after.keySet()),
                missing(below, after));
    }

    private List<TreeChange.Redirect> redirects(Category category, String to) {
        List<TreeChange.Redirect> redirects = new ArrayList<>();
        redirects.add(new TreeChange.Redirect(category.slug(), to));
        former.of(category.id()).stream()
                .filter(slug -> !slug.equals(to))
                .forEach(slug -> redirects.add(new TreeChange.Redirect(slug, to)));
        return redirects;
    }

    private long products(List<UUID> below) {
        return jdbc.sql("select count(*) from catalog.product where category_id = any (?)")
                .param(below.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    /** Products that lack at least one of the attributes that would be required. */
    private long missing(List<UUID> below, Map<String, CategoryAttribute> after) {
        String[] required =
                after.values().stream()
                        .filter(CategoryAttribute::required)
                        .map(CategoryAttribute::code)
                        .toArray(String[]::new);
        if (required.length == 0) {
            return 0;
        }
        return jdbc.sql(
                        """
                        select count(*) from catalog.product p
                        where p.category_id = any (?) and exists (
                            select from unnest(?::text[]) as wanted (code)
                            where not p.attributes
                                @> jsonb_build_array(jsonb_build_object('key', wanted.code)))
                        """)
                .params(below.toArray(UUID[]::new), required)
                .query(Long.class)
                .single();
    }

    private static List<String> without(Set<String> all, Set<String> those) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(those);
        return List.copyOf(left);
    }
}
