package io.entrepot.catalog.internal;

import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.ProductKeys;
import io.entrepot.catalog.ProductStatement;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveVariant;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads products as they were stated: codes without words, and a feed's findings. */
@Component
final class Statements {
    private static final TypeReference<Map<String, ProductText>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<AttributeValue>> ATTRIBUTES = new TypeReference<>() {};
    private static final TypeReference<List<SaveVariant>> VARIANTS = new TypeReference<>() {};

    private static final String SELECT =
            """
            select p.id, p.slug, p.external_id, c.slug as category, p.category_guessed, p.brand,
                p.texts, p.attributes, p.hs_code, p.origin, p.tax_class, p.battery, p.media,
                p.findings, p.version, p.created_at,
                (select coalesce(jsonb_agg(jsonb_build_object(
                            'sku', vk.sku, 'gtin', vk.gtin, 'options', v.options,
                            'weightGrams', v.weight_grams, 'lengthMm', v.length_mm,
                            'widthMm', v.width_mm, 'heightMm', v.height_mm,
                            'media', v.media,
                            'partNumber', v.part_number) order by v.position), '[]')
                 from catalog.variant v join catalog.variant_key vk on vk.id = v.id
                 where v.top_category = p.top_category and v.product_id = p.id
                   and not v.withdrawn) as variants
            from catalog.product_key k
            join catalog.product p on p.top_category = k.top_category and p.id = k.id
            join catalog.category c on c.id = p.category_id
            """;

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProductStatement> of(ProductKeys keys) {
        return jdbc.sql(
                        SELECT
                                + """
                                where k.id in (
                                    select id from catalog.product_key
                                    where external_id = any (:external)
                                    union
                                    select id from catalog.product_key where slug = any (:slugs)
                                    union
                                    select product_id from catalog.variant_key
                                    where sku = any (:skus))
                                """)
                .param("external", keys.externalIds().toArray(String[]::new))
                .param("slugs", keys.slugs().toArray(String[]::new))
                .param("skus", keys.skus().toArray(String[]::new))
                .query(Statements::statement)
                .list();
    }

    List<ProductStatement> after(@Nullable UUID after, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                where k.id in (select id from catalog.product_key
                                               where id > ? order by id limit ?)
                                order by k.id
                                """)
                .params(after == null ? new UUID(0, 0) : after, limit)
                .query(Statements::statement)
                .list();
    }

    List<String> languages() {
        return jdbc.sql(
                        """
                        select distinct language
                        from catalog.product p, jsonb_object_keys(p.texts) language
                        order by language
                        """)
                .query(String.class)
                .list();
    }

    private static ProductStatement statement(ResultSet row, int number) throws SQLException {
        return new ProductStatement(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                new SaveProduct(
                        row.getString("slug"),
                        row.getString("external_id"),
                        row.getString("category"),
                        row.getBoolean("category_guessed"),
                        row.getString("brand"),
                        Json.read(row.getString("texts"), TEXTS),
                        Json.read(row.getString("attributes"), ATTRIBUTES),
                        row.getString("hs_code"),
                        row.getString("origin"),
                        row.getString("tax_class"),
                        BatteryKind.valueOf(row.getString("battery")),
                        Json.read(row.getString("variants"), VARIANTS),
                        array(row, "media"),
                        array(row, "findings")));
    }

    private static List<String> array(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
