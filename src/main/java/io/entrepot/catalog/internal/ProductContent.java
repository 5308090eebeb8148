package io.entrepot.catalog.internal;

import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.Gtin;
import io.entrepot.catalog.ProductDetails;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveVariant;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is stated of a product, in one normal form: two statements that mean the same have the same
 * fingerprint, and the second one writes nothing.
 */
record ProductContent(
        UUID categoryId,
        UUID topCategory,
        boolean categoryGuessed,
        @Nullable String externalId,
        @Nullable String brand,
        Map<String, ProductText> texts,
        List<AttributeValue> attributes,
        @Nullable String hsCode,
        @Nullable String origin,
        String taxClass,
        String battery,
        List<SaveVariant> variants,
        List<String> media,
        List<String> missing,
        List<String> findings,
        ProductDetails details) {

    static ProductContent of(SaveProduct stated, CategoryNode category, boolean guessed) {
        return new ProductContent(
                category.id(),
                category.topId(),
                guessed,
                stated.externalId(),
                stated.brand(),
                stated.texts(),
                stated.attributes().stream().map(ProductContent::normal).toList(),
                stated.hsCode(),
                stated.origin(),
                stated.taxClass(),
                stated.battery().name(),
                stated.variants().stream().map(ProductContent::normal).toList(),
                stated.media(),
                ListingGate.missing(stated),
                stated.findings().stream().distinct().sorted().toList(),
                stated.details() == null ? ProductDetails.NONE : stated.details());
    }

    /** The name that lists sort and staff search by: English, else the first language. */
    String name() {
        ProductText text = texts.get("en");
        return (text == null ? texts.values().iterator().next() : text).name();
    }

    String fingerprint() {
        try {
            byte[] bytes = Json.write(this).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static AttributeValue normal(AttributeValue stated) {
        BigDecimal number = stated.number();
        BigDecimal bare = number == null ? null : number.stripTrailingZeros();
        return new AttributeValue(
                stated.key(),
                stated.name(),
                stated.text(),
                bare != null && bare.scale() < 0 ? bare.setScale(0) : bare,
                stated.unit(),
                stated.labels() == null || stated.labels().isEmpty() ? null : stated.labels());
    }

    private static SaveVariant normal(SaveVariant stated) {
        String gtin = stated.gtin();
        return new SaveVariant(
                stated.sku(),
                gtin == null ? null : Gtin.parse(gtin).map(Gtin::digits).orElse(null),
                stated.options(),
                stated.weightGrams(),
                stated.lengthMm(),
                stated.widthMm(),
                stated.heightMm(),
                stated.media(),
                stated.partNumber());
    }
}
