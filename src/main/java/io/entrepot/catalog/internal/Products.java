package io.entrepot.catalog.internal;

import io.entrepot.catalog.FindProducts;
import io.entrepot.catalog.Product;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Products as they are read: found through their keys, which name the partition. */
@Component
final class Products {
    private static final UUID LAST = new UUID(-1L, -1L);

    private static final String SELECT =
            """
            select p.id, p.slug, p.category_id, p.brand, p.external_id, p.state, p.why_not_sellable,
                p.texts, p.attributes, p.hs_code, p.origin, p.tax_class, p.battery, p.media,
                p.category_guessed, p.created_at, p.version, p.details,
                (select coalesce(array_agg(m.market order by m.market) filter (where m.open), '{}')
                 from catalog.publication m
                 where m.product_id = p.id and m.channel = 'SHOP' having count(*) > 0) as markets,
                (select coalesce(jsonb_agg(jsonb_build_object(
                            'id', v.id, 'sku', vk.sku, 'gtin', vk.gtin, 'options', v.options,
                            'weightGrams', v.weight_grams, 'lengthMm', v.length_mm,
                            'widthMm', v.width_mm, 'heightMm', v.height_mm,
                            'media', v.media, 'partNumber', v.part_number) order by v.position), '[]')
                 from catalog.variant v join catalog.variant_key vk on vk.id = v.id
                 where v.top_category = p.top_category and v.product_id = p.id
                   and not v.withdrawn) as variants
            from catalog.product_key k
            join catalog.product p on p.top_category = k.top_category and p.id = k.id
            """;

    private final JdbcClient jdbc;
    private final ProductRows rows;

    Products(JdbcClient jdbc, ProductRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Optional<Product> bySlug(String slug) {
        return jdbc.sql(SELECT + "where k.slug = ?").param(slug).query(rows::product).optional();
    }

    Optional<Product> byId(UUID id) {
        return jdbc.sql(SELECT + "where k.id = ?").param(id).query(rows::product).optional();
    }

    List<Product> byIds(List<UUID> ids) {
        return jdbc.sql(SELECT + "where k.id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query(rows::product)
                .list();
    }

    List<Product> after(@Nullable UUID after, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                where k.id in (select id from catalog.product_key
                                               where id > ? order by id limit ?)
                                order by k.id
                                """)
                .params(after == null ? new UUID(0, 0) : after, limit)
                .query(rows::product)
                .list();
    }

    List<Product> find(FindProducts query, List<UUID> categories) {
        List<String> conditions = new ArrayList<>(List.of("k.id < :after"));
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("after", query.after() == null ? LAST : query.after());
        params.put("limit", query.limit());
        if (query.state() != null) {
            conditions.add("p.state = :state");
            params.put("state", query.state().name());
        }
        if (query.categorySlug() != null) {
            conditions.add("p.category_id = any (:categories)");
            params.put("categories", categories.toArray(UUID[]::new));
        }
        if (query.text() != null && !query.text().isBlank()) {
            conditions.add(
                    """
                    (p.words @@ to_tsquery('simple', :words) or k.slug = :text
                     or k.external_id = :text
                     or k.id in (select product_id from catalog.variant_key
                                 where sku = :text or gtin = lpad(:text, 14, '0')))
                    """);
            params.put("text", query.text().strip());
            params.put("words", words(query.text()));
        }
        return jdbc.sql(
                        SELECT
                                + "where "
                                + String.join(" and ", conditions)
                                + " order by k.id desc limit :limit")
                .params(params)
                .query(rows::product)
                .list();
    }

    /**
     * Each word as a prefix; whatever is no letter or digit separates, so nothing is an operator.
     */
    static String words(String text) {
        List<String> words =
                List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                        .filter(word -> !word.isEmpty())
                        .limit(8)
                        .toList();
        return words.isEmpty()
                ? "zzzzzzzzzz"
                : words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }
}
