package io.entrepot.catalog.internal;

import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.SaveProduct;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds and locks what a batch is about, always in the order of ids, so that batches can't
 * deadlock.
 */
@Component
final class KnownProducts {
    private final JdbcClient jdbc;

    KnownProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Found lock(List<SaveProduct> products) {
        List<KnownProduct> known = locked(products);
        Map<String, UUID> variants = new HashMap<>();
        Map<String, UUID> owners = new HashMap<>();
        jdbc.sql("select sku, id, product_id from catalog.variant_key where sku = any (?)")
                .param(
                        products.stream()
                                .flatMap(product -> product.variants().stream())
                                .map(variant -> variant.sku())
                                .toArray(String[]::new))
                .query(
                        row -> {
                            variants.put(row.getString(1), row.getObject(2, UUID.class));
                            owners.put(row.getString(1), row.getObject(3, UUID.class));
                        });
        Set<UUID> ids = known.stream().map(KnownProduct::id).collect(Collectors.toSet());
        if (!ids.containsAll(owners.values())) {
            // Whoever owns the SKU may have committed since: a second look tells it from a
            // stranger.
            known = locked(products);
        }
        Map<String, KnownProduct> byExternalId = new HashMap<>();
        Map<String, KnownProduct> bySlug = new HashMap<>();
        known.forEach(
                product -> {
                    bySlug.put(product.slug(), product);
                    if (product.externalId() != null) {
                        byExternalId.put(product.externalId(), product);
                    }
                });
        return new Found(byExternalId, bySlug, variants, owners);
    }

    /** Addresses that something has, or had once. */
    Set<String> takenSlugs(List<String> candidates) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select slug from catalog.product_key where slug = any (:slugs)
                                union
                                select slug from catalog.former_slug
                                where kind = 'PRODUCT' and slug = any (:slugs)
                                """)
                        .param("slugs", candidates.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    private List<KnownProduct> locked(List<SaveProduct> products) {
        return jdbc.sql(
                        """
                        select k.id, k.top_category, k.slug, k.external_id, c.slug as category_slug,
                            p.category_guessed, p.state, p.reviewed, p.fingerprint, p.version,
                            p.details
                        from catalog.product_key k
                        join catalog.product p on p.top_category = k.top_category and p.id = k.id
                        join catalog.category c on c.id = p.category_id
                        where k.id in (
                            select id from catalog.product_key where external_id = any (:external)
                            union
                            select id from catalog.product_key where slug = any (:slugs))
                        order by k.id
                        for update of k
                        """)
                .param(
                        "external",
                        products.stream()
                                .map(SaveProduct::externalId)
                                .filter(Objects::nonNull)
                                .toArray(String[]::new))
                .param(
                        "slugs",
                        products.stream()
                                .map(SaveProduct::slug)
                                .filter(Objects::nonNull)
                                .toArray(String[]::new))
                .query(
                        (row, number) ->
                                new KnownProduct(
                                        row.getObject("id", UUID.class),
                                        row.getObject("top_category", UUID.class),
                                        row.getString("slug"),
                                        row.getString("external_id"),
                                        row.getString("category_slug"),
                                        row.getBoolean("category_guessed"),
                                        ListingState.valueOf(row.getString("state")),
                                        row.getBoolean("reviewed"),
                                        row.getString("fingerprint"),
                                        row.getLong("version"),
                                        ProductRows.details(row)))
                .list();
    }
}
