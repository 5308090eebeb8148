package io.entrepot.catalog.internal;

import io.entrepot.catalog.Gtin;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveProductResult.Refused;
import io.entrepot.catalog.SaveVariant;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with a product as stated, each rule with its code and the field to mend. */
final class ProductRules {
    private record Rule(String code, String field, String detail, Predicate<SaveProduct> broken) {}

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern LANGUAGE =
            Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");
    private static final Pattern HS_CODE = Pattern.compile("\\d{6}(\\d{2}|\\d{4})?");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    /** A SKU may stand in a table, a label and a spreadsheet: no formula, no control character. */
    private static final Pattern SKU =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/+#()&:*-]{0,63}");

    private static final List<Rule> RULES =
            List.of(
                    rule(
                            "texts_missing",
                            "texts",
                            "At least one language must be there",
                            p -> p.texts().isEmpty()),
                    rule(
                            "too_many_texts",
                            "texts",
                            "At most 30 languages",
                            p -> p.texts().size() > 30),
                    rule(
                            "language_unknown",
                            "texts",
                            "Languages are tags such as de or zh-Hant",
                            p -> anyKey(p.texts(), LANGUAGE)),
                    rule(
                            "name_length",
                            "texts.name",
                            "A name has 1 to 300 characters",
                            p ->
                                    p.texts().values().stream()
                                            .anyMatch(
                                                    t ->
                                                            t.name().isBlank()
                                                                    || t.name().length() > 300)),
                    rule(
                            "description_length",
                            "texts.description",
                            "A description has at most 20,000 characters",
                            p ->
                                    p.texts().values().stream()
                                            .anyMatch(t -> t.description().length() > 20_000)),
                    rule(
                            "slug_invalid",
                            "slug",
                            "Lower-case letters, digits and dashes, at most 90",
                            p -> p.slug() != null && !Slugs.isValid(p.slug())),
                    rule(
                            "external_id_length",
                            "externalId",
                            "1 to 100 characters",
                            p -> outside(p.externalId(), 100)),
                    rule(
                            "brand_length",
                            "brand",
                            "1 to 100 characters",
                            p -> outside(p.brand(), 100)),
                    rule(
                            "hs_code_invalid",
                            "hsCode",
                            "6, 8 or 10 digits",
                            p -> p.hsCode() != null && !HS_CODE.matcher(p.hsCode()).matches()),
                    rule(
                            "origin_unknown",
                            "origin",
                            "An ISO 3166-1 country",
                            p -> p.origin() != null && !COUNTRIES.contains(p.origin())),
                    rule(
                            "tax_class_invalid",
                            "taxClass",
                            "A code such as standard",
                            p -> !CODE.matcher(p.taxClass()).matches()),
                    rule(
                            "too_many_attributes",
                            "attributes",
                            "At most 500",
                            p -> p.attributes().size() > 500),
                    rule(
                            "attribute_length",
                            "attributes",
                            "Key 100, name 200, text 8,000, unit 30 at most",
                            p -> p.attributes().stream().anyMatch(AttributeLimits::exceeded)),
                    rule(
                            "attribute_twice",
                            "attributes",
                            "Each key once",
                            p ->
                                    p.attributes().stream().map(a -> a.key()).distinct().count()
                                            != p.attributes().size()),
                    rule(
                            "too_many_media",
                            "media",
                            "At most 50, of 500 characters each",
                            p ->
                                    pictures(p.media())
                                            || p.variants().stream()
                                                    .anyMatch(v -> pictures(v.media()))),
                    rule(
                            "finding_invalid",
                            "findings",
                            "At most 30 codes",
                            p ->
                                    p.findings().size() > 30
                                            || p.findings().stream()
                                                    .anyMatch(f -> !CODE.matcher(f).matches())),
                    rule(
                            "variants_count",
                            "variants",
                            "1 to 200 variants",
                            p -> p.variants().isEmpty() || p.variants().size() > 200),
                    rule(
                            "sku_invalid",
                            "variants.sku",
                            "1 to 64 letters, digits and ._/+#()&:*- starting with one",
                            p ->
                                    p.variants().stream()
                                            .anyMatch(v -> !SKU.matcher(v.sku()).matches())),
                    rule(
                            "part_number_length",
                            "variants.partNumber",
                            "1 to 80 characters",
                            anyVariant(v -> outside(v.partNumber(), 80))),
                    rule("sku_twice", "variants.sku", "Each SKU once", ProductRules::repeatsSku),
                    rule(
                            "gtin_invalid",
                            "variants.gtin",
                            "A GTIN of 8 to 14 digits with its check digit",
                            anyVariant(v -> v.gtin() != null && Gtin.parse(v.gtin()).isEmpty())),
                    rule(
                            "options_length",
                            "variants.options",
                            "At most 10 options of 60 characters",
                            anyVariant(v -> !fits(v.options()))),
                    rule(
                            "weight_out_of_range",
                            "variants.weightGrams",
                            "1 g to 2,000 kg",
                            anyVariant(v -> beyond(v.weightGrams(), 2_000_000))),
                    rule(
                            "size_out_of_range",
                            "variants.lengthMm",
                            "1 mm to 20 m",
                            anyVariant(
                                    v ->
                                            Stream.of(v.lengthMm(), v.widthMm(), v.heightMm())
                                                    .anyMatch(side -> beyond(side, 20_000)))));

    private ProductRules() {}

    static boolean isHsCode(String code) {
        return HS_CODE.matcher(code).matches();
    }

    static Optional<Refused> broken(SaveProduct product) {
        return RULES.stream()
                .filter(rule -> rule.broken().test(product))
                .findFirst()
                .map(rule -> new Refused(rule.code(), rule.field(), rule.detail()))
                .or(() -> DetailRules.broken(product));
    }

    private static Rule rule(
            String code, String field, String detail, Predicate<SaveProduct> broken) {
        return new Rule(code, field, detail, broken);
    }

    private static Predicate<SaveProduct> anyVariant(Predicate<SaveVariant> broken) {
        return product -> product.variants().stream().anyMatch(broken);
    }

    private static boolean anyKey(Map<String, ?> map, Pattern valid) {
        return map.keySet().stream().anyMatch(key -> !valid.matcher(key).matches());
    }

    private static boolean outside(@Nullable String text, int longest) {
        return text != null && (text.isBlank() || text.length() > longest);
    }

    private static boolean pictures(List<String> media) {
        return media.size() > 50 || media.stream().anyMatch(name -> outside(name, 500));
    }

    private static boolean beyond(@Nullable Integer figure, int most) {
        return figure != null && (figure < 1 || figure > most);
    }

    private static boolean fits(Map<String, String> options) {
        return options.size() <= 10
                && options.entrySet().stream()
                        .allMatch(o -> !outside(o.getKey(), 60) && !outside(o.getValue(), 60));
    }

    private static boolean repeatsSku(SaveProduct product) {
        Set<String> seen = new HashSet<>();
        return product.variants().stream().anyMatch(variant -> !seen.add(variant.sku()));
    }
}
