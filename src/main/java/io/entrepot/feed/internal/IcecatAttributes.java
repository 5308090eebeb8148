package io.entrepot.feed.internal;

import io.entrepot.catalog.AttributeValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Attributes of an Icecat product as keys and values, and the parcel they describe. */
final class IcecatAttributes {
    private static final int PREFIX = "attr_t_".length();
    private static final int MOST = 450;
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_TEXT = 8_000;
    private static final Set<String> GRAMS =
            Set.of("weight", "package_weight", "package_net_weight");
    private static final Set<String> MILLIMETRES =
            Set.of(
                    "width",
                    "height",
                    "depth",
                    "length",
                    "package_width",
                    "package_height",
                    "package_depth",
                    "package_length");
    private static final Map<String, String> OTHER_UNITS = Map.of("cable_length", "m");

    private IcecatAttributes() {}

    static List<AttributeValue> of(JsonNode row) {
        List<AttributeValue> attributes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        row.properties()
                .forEach(
                        field -> {
                            String name = field.getKey();
                            if (name.startsWith("attr_")
                                    && name.length() > PREFIX
                                    && attributes.size() < MOST) {
                                String key = key(name);
                                AttributeValue one = value(key, field.getValue());
                                if (one != null && seen.add(key)) {
                                    attributes.add(one);
                                }
                            }
                        });
        return attributes;
    }

    static Parcel parcel(Map<String, AttributeValue> byKey) {
        BigDecimal depth = number(byKey, "package_depth");
        return Parcel.of(
                number(byKey, "package_weight"),
                depth == null ? number(byKey, "package_length") : depth,
                number(byKey, "package_width"),
                number(byKey, "package_height"));
    }

    private static String key(String name) {
        String key = name.substring(PREFIX);
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    private static @Nullable AttributeValue value(String key, JsonNode value) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue().stripTrailingZeros();
            return new AttributeValue(
                    key, readable(key), number.toPlainString(), number, unit(key));
        }
        String text = Texts.line(value.asString(""), LONGEST_TEXT);
        return text.isBlank() ? null : new AttributeValue(key, readable(key), text, null, null);
    }

    private static @Nullable String unit(String key) {
        if (GRAMS.contains(key)) {
            return "g";
        }
        return MILLIMETRES.contains(key) ? "mm" : OTHER_UNITS.get(key);
    }

    /** {@code wi_fi_standards} reads Wi fi standards; the feed has no better names. */
    private static String readable(String key) {
        String words = key.replaceAll("_+", " ").strip();
        return words.isEmpty()
                ? key
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static @Nullable BigDecimal number(Map<String, AttributeValue> byKey, String key) {
        AttributeValue attribute = byKey.get(key);
        return attribute == null ? null : attribute.number();
    }
}
