package io.entrepot.catalog.internal;

import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.Variant;
import io.entrepot.catalog.VariantFacts;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads rows of products and variants. */
final class ProductRows {
    private static final TypeReference<Map<String, ProductText>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<AttributeValue>> ATTRIBUTES = new TypeReference<>() {};
    private static final TypeReference<List<Variant>> VARIANTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> OPTIONS = new TypeReference<>() {};

    private ProductRows() {}

    static Product product(ResultSet row, int number) throws SQLException {
        return new Product(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getObject("category_id", UUID.class),
                row.getString("brand"),
                row.getString("external_id"),
                ListingState.valueOf(row.getString("state")),
                texts(row, "why_not_sellable"),
                Json.read(row.getString("texts"), TEXTS),
                Json.read(row.getString("attributes"), ATTRIBUTES),
                row.getString("hs_code"),
                row.getString("origin"),
                row.getString("tax_class"),
                BatteryKind.valueOf(row.getString("battery")),
                Json.read(row.getString("variants"), VARIANTS),
                texts(row, "media"),
                row.getBoolean("category_guessed"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    static VariantFacts facts(ResultSet row, int number) throws SQLException {
        List<String> media = texts(row, "media");
        boolean withdrawn = row.getBoolean("withdrawn");
        return new VariantFacts(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getString("sku"),
                row.getString("slug"),
                Json.read(row.getString("texts"), TEXTS).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, text -> text.getValue().name())),
                Json.read(row.getString("options"), OPTIONS),
                row.getString("hs_code"),
                row.getString("origin"),
                row.getString("tax_class"),
                BatteryKind.valueOf(row.getString("battery")),
                row.getInt("weight_grams"),
                row.getInt("length_mm"),
                row.getInt("width_mm"),
                row.getInt("height_mm"),
                withdrawn ? ListingState.WITHDRAWN : ListingState.valueOf(row.getString("state")),
                texts(row, "why_not_sellable"),
                media.isEmpty() ? null : media.getFirst());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
