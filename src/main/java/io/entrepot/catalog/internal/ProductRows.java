package io.entrepot.catalog.internal;

import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductDetails;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.Variant;
import io.entrepot.catalog.VariantFacts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads rows of products and variants, and gives their codes words. */
@Component
final class ProductRows {
    private static final TypeReference<Map<String, ProductText>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<AttributeValue>> ATTRIBUTES = new TypeReference<>() {};
    private static final TypeReference<List<VariantRow>> VARIANTS = new TypeReference<>() {};
    private static final TypeReference<ProductDetails> DETAILS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> OPTIONS = new TypeReference<>() {};

    /** A variant as the query builds it. */
    private record VariantRow(
            UUID id,
            String sku,
            @Nullable String gtin,
            Map<String, String> options,
            @Nullable Integer weightGrams,
            @Nullable Integer lengthMm,
            @Nullable Integer widthMm,
            @Nullable Integer heightMm,
            List<String> media,
            @Nullable String partNumber) {}

    private final Vocabulary vocabulary;

    ProductRows(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Product product(ResultSet row, int number) throws SQLException {
        return new Product(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getObject("category_id", UUID.class),
                row.getString("brand"),
                row.getString("external_id"),
                ListingState.valueOf(row.getString("state")),
                texts(row, "why_not_sellable"),
                Json.read(row.getString("texts"), TEXTS),
                Json.read(row.getString("attributes"), ATTRIBUTES).stream()
                        .map(vocabulary::attribute)
                        .toList(),
                row.getString("hs_code"),
                row.getString("origin"),
                row.getString("tax_class"),
                BatteryKind.valueOf(row.getString("battery")),
                Json.read(row.getString("variants"), VARIANTS).stream().map(this::variant).toList(),
                texts(row, "media"),
                row.getBoolean("category_guessed"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"),
                details(row),
                markets(row));
    }

    VariantFacts facts(ResultSet row, int number) throws SQLException {
        List<String> own = texts(row, "own_media");
        List<String> media = own.isEmpty() ? texts(row, "media") : own;
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
                vocabulary.options(Json.read(row.getString("options"), OPTIONS)),
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
                media.isEmpty() ? null : media.getFirst(),
                details(row).ordering(),
                details(row).hsCodes(),
                markets(row));
    }

    static ProductDetails details(ResultSet row) throws SQLException {
        String json = row.getString("details");
        return json.equals("{}") ? ProductDetails.NONE : Json.read(json, DETAILS);
    }

    private static @Nullable List<String> markets(ResultSet row) throws SQLException {
        return row.getArray("markets") == null ? null : texts(row, "markets");
    }

    private Variant variant(VariantRow row) {
        return new Variant(
                row.id(),
                row.sku(),
                row.gtin(),
                vocabulary.options(row.options()),
                row.weightGrams(),
                row.lengthMm(),
                row.widthMm(),
                row.heightMm(),
                row.media(),
                row.partNumber());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
