package io.entrepot.feed.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.kernel.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Categories by slug, parents before their children; one that is there stays where it stands. */
@Component
final class CategoryKind implements Kind {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.must("slug", "category", "id"),
                    Column.may("parent", "parent_slug"),
                    Column.may("position", "sort"),
                    Column.family("name", "title"));

    private final CatalogApi catalog;

    CategoryKind(CatalogApi catalog) {
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "categories";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String key(Cells row) {
        return row.values().getOrDefault("slug", "");
    }

    @Override
    public void write(List<Cells> rows, Work work) {
        Map<String, Category> known = new HashMap<>();
        Map<UUID, String> slugs = new HashMap<>();
        for (Category category : catalog.categories()) {
            known.put(category.slug(), category);
            slugs.put(category.id(), category.slug());
        }
        for (Cells row : rows) {
            try {
                save(row, known, slugs, work);
            } catch (BadCell bad) {
                work.refuse(bad.at(row.line()));
            } catch (Refusal refusal) {
                work.refuse(
                        new FeedRow.Bad(
                                row.line(),
                                refusal.code().startsWith("name") ? "name" : "slug",
                                refusal.code(),
                                row.values().getOrDefault("slug", "")));
            }
        }
    }

    private void save(Cells row, Map<String, Category> known, Map<UUID, String> slugs, Work work) {
        String slug = CellReading.text(row, "slug");
        Category before = known.get(slug);
        String parent = row.get("parent");
        if (parent != null && !known.containsKey(parent)) {
            throw new BadCell("parent", "unknown_category", parent);
        }
        String stands =
                before == null || before.parentId() == null ? null : slugs.get(before.parentId());
        if (before != null && parent != null && !parent.equals(stands)) {
            throw new BadCell("parent", "category_stands_elsewhere", parent);
        }
        Integer position = CellReading.whole(row, "position");
        SaveCategory stated =
                new SaveCategory(
                        slug,
                        before == null ? parent : stands,
                        position != null ? position : before == null ? 0 : before.position(),
                        names(before, row, work.target().language()));
        SaveCategory old =
                before == null
                        ? null
                        : new SaveCategory(
                                slug, stands, before.position(), new TreeMap<>(before.names()));
        Outcome outcome =
                old == null
                        ? Outcome.IMPORTED
                        : old.equals(stated) ? Outcome.UNCHANGED : Outcome.UPDATED;
        if (outcome != Outcome.UNCHANGED && !work.isTrial()) {
            Category saved = catalog.saveCategory(stated);
            known.put(slug, saved);
            slugs.put(saved.id(), slug);
        } else if (before == null) {
            UUID none = new UUID(0, work.target().run().getLeastSignificantBits() ^ row.line());
            known.put(slug, new Category(none, slug, null, 0, stated.names(), List.of()));
        }
        work.would(new Change(row.line(), slug, outcome, Differences.between(old, stated)));
    }

    private static Map<String, String> names(
            @Nullable Category before, Cells row, String language) {
        Map<String, String> names = new TreeMap<>(before == null ? Map.of() : before.names());
        row.values()
                .forEach(
                        (column, value) -> {
                            if (column.equals("name")) {
                                names.put(language, value);
                            } else if (column.startsWith("name:")) {
                                names.put(column.substring("name:".length()), value);
                            }
                        });
        return names;
    }
}
