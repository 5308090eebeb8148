package io.entrepot.catalog.internal;

import io.entrepot.catalog.SlugQuery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Addresses that were once. Each points to a thing by its id, so however often the thing is renamed
 * or merged the way there is one step, and never a ring.
 */
@Component
final class FormerSlugs {
    private final JdbcClient jdbc;

    FormerSlugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a former address leads; an address that is in use is no former one. */
    Optional<String> current(SlugQuery query) {
        String things =
                query.kind() == SlugQuery.Kind.PRODUCT ? "catalog.product_key" : "catalog.category";
        return jdbc.sql(
                        """
                        select t.slug from catalog.former_slug f join %s t on t.id = f.target_id
                        where f.kind = :kind and f.slug = :slug
                          and not exists (select from %s now where now.slug = :slug)
                        """
                                .formatted(things, things))
                .param("kind", query.kind().name())
                .param("slug", query.slug())
                .query(String.class)
                .optional();
    }

    /** The target of a former address, whatever it is called by now. */
    Optional<UUID> target(SlugQuery query) {
        return jdbc.sql("select target_id from catalog.former_slug where kind = ? and slug = ?")
                .params(query.kind().name(), query.slug())
                .query(UUID.class)
                .optional();
    }

    void remember(SlugQuery.Kind kind, String slug, UUID target) {
        jdbc.sql(
                        """
                        insert into catalog.former_slug (kind, slug, target_id) values (?, ?, ?)
                        on conflict (kind, slug) do update set target_id = excluded.target_id
                        """)
                .params(kind.name(), slug, target)
                .update();
    }

    /** What led to one thing leads to another from now on. */
    void handOver(UUID from, UUID to) {
        jdbc.sql("update catalog.former_slug set target_id = ? where target_id = ?")
                .params(to, from)
                .update();
    }

    /** An address that is taken into use again is no former one. */
    void forget(SlugQuery.Kind kind, String slug) {
        jdbc.sql("delete from catalog.former_slug where kind = ? and slug = ?")
                .params(kind.name(), slug)
                .update();
    }

    List<String> of(UUID target) {
        return jdbc.sql("select slug from catalog.former_slug where target_id = ? order by slug")
                .param(target)
                .query(String.class)
                .list();
    }
}
