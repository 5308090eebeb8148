package io.entrepot.catalog.internal;

import io.entrepot.catalog.VariantFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Variants with what their product says about them; withdrawn ones too, since orders name them. */
@Component
final class Variants {
    private final JdbcClient jdbc;
    private final ProductRows rows;

    Variants(JdbcClient jdbc, ProductRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<VariantFacts> facts(List<UUID> ids) {
        return jdbc.sql(
                        """
                        select v.id, v.product_id, k.sku, p.slug, p.texts, v.options, p.hs_code, p.origin,
                            p.tax_class, p.battery, v.weight_grams, v.length_mm, v.width_mm,
                            v.height_mm, v.withdrawn, p.state, p.why_not_sellable, p.media,
                            v.media as own_media,
                            c.slug as category, p.brand
                        from catalog.variant_key k
                        join catalog.variant v on v.top_category = k.top_category and v.id = k.id
                        join catalog.product p
                            on p.top_category = k.top_category and p.id = k.product_id
                        join catalog.category c on c.id = p.category_id
                        where k.id = any (?)
                        """)
                .param(ids.toArray(UUID[]::new))
                .query(rows::facts)
                .list();
    }
}
