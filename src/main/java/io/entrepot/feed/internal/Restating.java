package io.entrepot.feed.internal;

import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveVariant;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says anew what a file says of a product. A field that the file has no column for stays as it is;
 * a blank cell under a column empties it.
 */
record Restating(Mapping mapping, String language) {
    SaveProduct product(@Nullable SaveProduct before, Cells row, List<SaveVariant> variants) {
        String category = keep(row, "category", before == null ? null : before.categorySlug());
        if (category == null) {
            throw new BadCell("category", "cell_missing", "");
        }
        return new SaveProduct(
                slug(before, row),
                keep(row, "external_id", before == null ? null : before.externalId()),
                category,
                mapping.speaksOf("category_guessed")
                        ? "true".equals(row.get("category_guessed"))
                        : before != null && before.categoryGuessed() && !row.has("category"),
                keep(row, "brand", before == null ? null : before.brand()),
                texts(before, row),
                attributes(before, row),
                keep(row, "hs_code", before == null ? null : before.hsCode()),
                upper(keep(row, "origin", before == null ? null : before.origin())),
                orElse(
                        keep(row, "tax_class", before == null ? null : before.taxClass()),
                        "standard"),
                battery(before, row),
                variants,
                list(row, "media", before == null ? List.of() : before.media()),
                list(row, "findings", before == null ? List.of() : before.findings()));
    }

    SaveVariant variant(@Nullable SaveVariant before, Cells row) {
        return new SaveVariant(
                CellReading.text(row, "sku"),
                keep(row, "gtin", before == null ? null : before.gtin()),
                options(before, row),
                whole(row, "weight_grams", before == null ? null : before.weightGrams()),
                whole(row, "length_mm", before == null ? null : before.lengthMm()),
                whole(row, "width_mm", before == null ? null : before.widthMm()),
                whole(row, "height_mm", before == null ? null : before.heightMm()),
                list(row, "variant_media", before == null ? List.of() : before.media()),
                keep(row, "part_number", before == null ? null : before.partNumber()));
    }

    /** A product that is there keeps its slug: another one is a matter of redirects. */
    private static @Nullable String slug(@Nullable SaveProduct before, Cells row) {
        return before == null ? row.get("slug") : before.slug();
    }

    Map<String, ProductText> texts(@Nullable SaveProduct before, Cells row) {
        Map<String, ProductText> texts = new TreeMap<>(before == null ? Map.of() : before.texts());
        Map<String, String> names = family(row, "name");
        Map<String, String> descriptions = family(row, "description");
        names.forEach(
                (language, name) ->
                        texts.put(
                                language,
                                new ProductText(
                                        name,
                                        descriptions.getOrDefault(
                                                language,
                                                mapping.speaksOf("description:" + language)
                                                        ? ""
                                                        : description(texts, language)))));
        descriptions.forEach(
                (language, description) ->
                        texts.computeIfPresent(
                                language,
                                (key, text) -> new ProductText(text.name(), description)));
        return texts;
    }

    private static String description(Map<String, ProductText> texts, String language) {
        ProductText known = texts.get(language);
        return known == null ? "" : known.description();
    }

    /** Cells of a family by what stands behind the colon; the bare name is the file's language. */
    private Map<String, String> family(Cells row, String name) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.values()
                .forEach(
                        (column, value) -> {
                            if (column.equals(name)) {
                                cells.put(language, value);
                            } else if (column.startsWith(name + ":")) {
                                cells.put(column.substring(name.length() + 1), value);
                            }
                        });
        return cells;
    }

    private List<AttributeValue> attributes(@Nullable SaveProduct before, Cells row) {
        Map<String, AttributeValue> known = new LinkedHashMap<>();
        if (before != null) {
            before.attributes().forEach(attribute -> known.put(attribute.key(), attribute));
        }
        Map<String, AttributeValue> now = new LinkedHashMap<>();
        String all = row.get("attributes");
        if (!mapping.speaksOf("attributes")) {
            now.putAll(known);
        } else if (all != null) {
            CellReading.pairs("attributes", all)
                    .forEach((key, text) -> now.put(key, attribute(known.get(key), key, text)));
        }
        row.values()
                .forEach(
                        (column, text) -> {
                            if (column.startsWith("attribute:")) {
                                String key = column.substring("attribute:".length());
                                now.put(key, attribute(known.get(key), key, text));
                            }
                        });
        return new ArrayList<>(now.values());
    }

    /** What reads as a figure is one, unless the attribute is known to be words. */
    private static AttributeValue attribute(
            @Nullable AttributeValue known, String key, String text) {
        if (known != null && known.text().equals(text)) {
            return known;
        }
        String name =
                known == null
                        ? key.substring(0, 1).toUpperCase(Locale.ROOT)
                                + key.substring(1).replace('_', ' ')
                        : known.name();
        java.math.BigDecimal number =
                text.matches("-?\\d{1,12}(\\.\\d{1,9})?") ? new java.math.BigDecimal(text) : null;
        boolean figure = known == null ? number != null : known.number() != null && number != null;
        return new AttributeValue(
                key, name, text, figure ? number : null, known == null ? null : known.unit());
    }

    private Map<String, String> options(@Nullable SaveVariant before, Cells row) {
        Map<String, String> options = new LinkedHashMap<>();
        String all = row.get("options");
        if (!mapping.speaksOf("options") && before != null) {
            options.putAll(before.options());
        } else if (all != null) {
            options.putAll(CellReading.pairs("options", all));
        }
        row.values()
                .forEach(
                        (column, value) -> {
                            if (column.startsWith("option:")) {
                                options.put(column.substring("option:".length()), value);
                            }
                        });
        return options;
    }

    private BatteryKind battery(@Nullable SaveProduct before, Cells row) {
        BatteryKind known = before == null ? BatteryKind.NONE : before.battery();
        String value = keep(row, "battery", known.name());
        try {
            return value == null
                    ? BatteryKind.NONE
                    : BatteryKind.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadCell("battery", "battery_unknown", String.valueOf(value));
        }
    }

    private List<String> list(Cells row, String column, List<String> before) {
        if (!mapping.speaksOf(column)) {
            return before;
        }
        String value = row.get(column);
        return value == null ? List.of() : Pairs.list(value);
    }

    private @Nullable Integer whole(Cells row, String column, @Nullable Integer before) {
        return mapping.speaksOf(column) ? CellReading.whole(row, column) : before;
    }

    private @Nullable String keep(Cells row, String column, @Nullable String before) {
        return mapping.speaksOf(column) ? row.get(column) : before;
    }

    private static @Nullable String upper(@Nullable String code) {
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}
