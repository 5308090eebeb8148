package io.entrepot.catalog.internal;

import io.entrepot.catalog.VariantFacts;
import io.entrepot.catalog.VariantKey;
import io.entrepot.catalog.VariantKeys;

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

    /** From the guard table alone, so it costs little however much is said of the product. */
    List<VariantKey> keys(VariantKeys wanted) {
        return jdbc.sql(
                        """
                        select id, sku, product_id from catalog.variant_key where id = any (?)
                        union
                        select id, sku, product_id from catalog.variant_key where sku = any (?)
                        """)
                .params(wanted.ids().toArray(UUID[]::new), wanted.skus().toArray(String[]::new))
                .query(
                        (row, number) ->
                                new VariantKey(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getObject(3, UUID.class)))
                .list();
    }

    List<VariantFacts> facts(List<UUID> ids) {
        return jdbc.sql(
                        """
                        select v.id, v.product_id, k.sku, p.slug, p.texts, v.options, p.hs_code,
                            p.origin,
                            p.tax_class, p.battery, v.weight_grams, v.length_mm, v.width_mm,
                            v.height_mm, v.withdrawn, p.state, p.why_not_sellable, p.media,
                            v.media as own_media, p.details,
                            (select coalesce(array_agg(m.market order by m.market)
                                    filter (where m.open), '{}')
                             from catalog.publication m
                             where m.product_id = p.id and m.channel = 'SHOP'
                             having count(*) > 0) as markets
                        from catalog.variant_key k
                        join catalog.variant v on v.top_category = k.top_category and v.id = k.id
                        join catalog.product p
                            on p.top_category = k.top_category and p.id = k.product_id
                        where k.id = any (?)
                        """)
                .param(ids.toArray(UUID[]::new))
                .query(rows::facts)
                .list();
    }
}
