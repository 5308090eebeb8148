package io.entrepot.catalog.internal;

import io.entrepot.catalog.Category;
import io.entrepot.catalog.CategoryAttribute;
import io.entrepot.catalog.SaveCategory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tree of categories. */
@Component
final class Categories {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};
    private static final String COLUMNS = "id, slug, parent_id, position, names";

    private final JdbcClient jdbc;
    private final Attributes attributes;

    Categories(JdbcClient jdbc, Attributes attributes) {
        this.jdbc = jdbc;
        this.attributes = attributes;
    }

    List<Category> all() {
        Map<UUID, List<CategoryAttribute>> uses = attributes.byCategory();
        return jdbc.sql("select " + COLUMNS + " from catalog.category order by position, slug")
                .query((row, number) -> category(row, uses))
                .list();
    }

    /** The next version of a category. */
    long grow(UUID id) {
        return jdbc.sql(
                        """
                        update catalog.category set version = version + 1, changed_at = now()
                        where id = ? returning version
                        """)
                .param(id)
                .query(Long.class)
                .single();
    }

    Optional<Category> bySlug(String slug) {
        return jdbc.sql("select " + COLUMNS + " from catalog.category where slug = ?")
                .param(slug)
                .query((row, number) -> category(row, attributes.byCategory()))
                .optional();
    }

    /**
     * Where products may hang, by slug; a former slug counts. Asked after {@link #holdShape}, so
     * that nobody moves a category between the question and the writing.
     */
    Map<String, CategoryNode> nodes(List<String> slugs) {
        return jdbc
                .sql(
                        """
                        select slug, id, top_id from catalog.category where slug = any (:slugs)
                        union all
                        select f.slug, c.id, c.top_id
                        from catalog.former_slug f join catalog.category c on c.id = f.target_id
                        where f.kind = 'CATEGORY' and f.slug = any (:slugs)
                          and not exists (select from catalog.category now where now.slug = f.slug)
                        """)
                .param("slugs", slugs.toArray(String[]::new))
                .query(
                        (row, number) ->
                                Map.entry(
                                        row.getString("slug"),
                                        new CategoryNode(
                                                row.getObject("id", UUID.class),
                                                row.getObject("top_id", UUID.class))))
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Until the end of this transaction the tree keeps its shape; many may hold it at once. */
    void holdShape() {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtext('catalog.tree'))")
                .query((row, number) -> 1)
                .single();
    }

    /** Waits until nobody counts on the shape of the tree any more, and keeps others waiting. */
    void takeShape() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('catalog.tree'))")
                .query((row, number) -> 1)
                .single();
    }

    UUID topOf(UUID id) {
        return jdbc.sql("select top_id from catalog.category where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
    }

    /** The category itself and all below it. */
    List<UUID> below(String slug) {
        return jdbc.sql(
                        """
                        with recursive tree as (
                            select id from catalog.category where slug = ?
                            union all
                            select c.id from catalog.category c join tree t on c.parent_id = t.id)
                        select id from tree
                        """)
                .param(slug)
                .query(UUID.class)
                .list();
    }

    /** Creates the category or takes over what is stated; where it stands never changes here. */
    boolean write(UUID id, SaveCategory stated, CategoryNode place) {
        return jdbc.sql(
                                """
                                insert into catalog.category
                                    (id, slug, parent_id, top_id, position, names)
                                values (:id, :slug, :parent, :top, :position, cast(:names as jsonb))
                                on conflict (slug) do update
                                set position = excluded.position, names = excluded.names,
                                    changed_at = now()
                                where (category.position, category.names)
                                      is distinct from (excluded.position, excluded.names)
                                """)
                        .param("id", id)
                        .param("slug", stated.slug())
                        .param("parent", place.id().equals(id) ? null : place.id())
                        .param("top", place.topId())
                        .param("position", stated.position())
                        .param("names", Json.write(stated.names()))
                        .update()
                == 1;
    }

    void ensurePartitions(UUID top) {
        jdbc.sql("select catalog.ensure_partitions(?)")
                .param(top)
                .query((row, number) -> 1)
                .single();
    }

    /** The roots whose products have no partitions of their own yet. */
    List<UUID> rootsWithoutPartition() {
        return jdbc.sql(
                        """
                        select id from catalog.category
                        where parent_id is null
                          and to_regclass('catalog.product_' || replace(id::text, '-', '')) is null
                        """)
                .query(UUID.class)
                .list();
    }

    private static Category category(ResultSet row, Map<UUID, List<CategoryAttribute>> uses)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Category(
                id,
                row.getString("slug"),
                row.getObject("parent_id", UUID.class),
                row.getInt("position"),
                Json.read(row.getString("names"), NAMES),
                uses.getOrDefault(id, List.of()));
    }
}
