package io.entrepot.feed.internal;

import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.Gtin;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveVariant;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads products as Open Icecat describes them, one JSON object a line: {@code id, name} (the
 * maker's part number), {@code title, ean[], supplier, price} in cents of a euro, and attributes
 * whose names begin with their type: {@code attr_t_} text, {@code attr_n_} number, {@code attr_b_}
 * yes or no. Weights are grams and sizes millimetres, or claim to be. A GTIN that fails its check
 * is left out and found, not refused: the product can still be told by its id. Of several the first
 * is the variant's, the rest are kept to be searched by.
 */
@Component
final class IcecatMap implements FeedMap {
    private static final String CURRENCY = "EUR";
    private static final long DEAREST = 100_000_000L;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 8_000;
    private static final List<String> ALWAYS =
            List.of("feed_unreviewed", "no_picture", "price_unchecked");

    private final JsonMapper json =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private final CategoryGuess guess = new CategoryGuess();
    private final Map<String, BatteryKind> batteries = FeedCategories.batteries();

    @Override
    public String name() {
        return "icecat";
    }

    @Override
    public FeedRow read(long line, String text) {
        JsonNode row;
        try {
            row = json.readTree(text);
        } catch (JacksonException broken) {
            return new FeedRow.Bad(line, "", "not_json", text);
        }
        String id = row.path("id").asString("");
        String title = Texts.line(row.path("title").asString(""), LONGEST_NAME);
        if (!row.isObject() || id.isBlank()) {
            return new FeedRow.Bad(line, "id", "id_missing", text);
        }
        if (title.isBlank()) {
            return new FeedRow.Bad(line, "title", "name_length", title);
        }
        JsonNode price = row.path("price");
        if (!price.isMissingNode() && !(price.isIntegralNumber() && within(price.asLong()))) {
            return new FeedRow.Bad(line, "price", "price_invalid", price.asString());
        }
        SaveProduct product = product(row, id, title);
        Money money = price.isMissingNode() ? null : Money.of(price.asLong(), CURRENCY);
        return new FeedRow.Item(line, product, EntrepotMap.prices(product, money));
    }

    private SaveProduct product(JsonNode row, String id, String title) {
        List<String> findings = new ArrayList<>(ALWAYS);
        List<AttributeValue> attributes = new ArrayList<>(IcecatAttributes.of(row));
        Map<String, AttributeValue> byKey =
                attributes.stream().collect(Collectors.toMap(AttributeValue::key, one -> one));
        Gtins gtins = Gtins.of(row.path("ean"));
        gtins.finding().ifPresent(findings::add);
        gtins.attributes().forEach(attributes::add);
        partNumber(row).ifPresent(attributes::add);
        String category = guess.of(title.toLowerCase(Locale.ROOT), kind(byKey), byKey.keySet());
        Parcel parcel = IcecatAttributes.parcel(byKey);
        findings.addAll(parcel.findings());
        String brand = Texts.line(row.path("supplier").asString(""), 100);
        return new SaveProduct(
                null,
                id,
                category,
                true,
                brand.isBlank() ? null : brand,
                Map.of("en", new ProductText(title, description(row))),
                List.copyOf(attributes),
                customsCode(byKey, findings),
                origin(byKey, findings),
                "standard",
                batteries.getOrDefault(category, BatteryKind.NONE),
                List.of(
                        new SaveVariant(
                                "ICE-" + id,
                                gtins.first(),
                                Map.of(),
                                parcel.weightGrams(),
                                parcel.lengthMm(),
                                parcel.widthMm(),
                                parcel.heightMm(),
                                List.of())),
                List.of(),
                List.copyOf(findings));
    }

    private static boolean within(long cents) {
        return cents > 0 && cents <= DEAREST;
    }

    private static String description(JsonNode row) {
        return Texts.line(row.path("short_description").asString(""), LONGEST_TEXT);
    }

    private static String kind(Map<String, AttributeValue> byKey) {
        return (text(byKey, "product_type") + " " + text(byKey, "type"))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<AttributeValue> partNumber(JsonNode row) {
        String number = Texts.line(row.path("name").asString(""), 100);
        return number.isBlank()
                ? Optional.empty()
                : Optional.of(new AttributeValue("part_number", "Part number", number, null, null));
    }

    /**
     * Digits of the code, cut to what the Harmonized System has in common with national tariffs.
     */
    private static @Nullable String customsCode(
            Map<String, AttributeValue> byKey, List<String> findings) {
        String text = text(byKey, "harmonized_system__hs__code");
        String digits = text.replaceAll("[^0-9]", "");
        if (text.isEmpty()) {
            return null;
        }
        if (digits.length() < 6 || digits.length() > 14) {
            findings.add("hs_code_unusable");
            return null;
        }
        return digits.substring(0, digits.length() >= 10 ? 10 : digits.length() >= 8 ? 8 : 6);
    }

    private static @Nullable String origin(
            Map<String, AttributeValue> byKey, List<String> findings) {
        String name = text(byKey, "country_of_origin");
        Optional<String> code = name.isEmpty() ? Optional.empty() : Origins.code(name);
        if (!name.isEmpty() && code.isEmpty()) {
            findings.add("origin_unknown");
        }
        return code.orElse(null);
    }

    private static String text(Map<String, AttributeValue> byKey, String key) {
        AttributeValue attribute = byKey.get(key);
        return attribute == null ? "" : attribute.text();
    }

    /** The numbers of a product, told apart by whether they can be true. */
    private record Gtins(@Nullable String first, List<String> others, List<String> unusable) {
        static Gtins of(JsonNode eans) {
            List<String> usable = new ArrayList<>();
            List<String> unusable = new ArrayList<>();
            for (JsonNode ean : eans.isArray() ? eans : List.<JsonNode>of()) {
                String text = Texts.line(ean.asString(""), 40);
                Gtin.parse(text)
                        .map(Gtin::digits)
                        .ifPresentOrElse(
                                digits -> {
                                    if (!usable.contains(digits)) {
                                        usable.add(digits);
                                    }
                                },
                                () -> unusable.add(text));
            }
            return usable.isEmpty()
                    ? new Gtins(null, List.of(), unusable)
                    : new Gtins(usable.getFirst(), usable.subList(1, usable.size()), unusable);
        }

        Optional<String> finding() {
            return unusable.isEmpty() ? Optional.empty() : Optional.of("gtin_unusable");
        }

        List<AttributeValue> attributes() {
            List<AttributeValue> attributes = new ArrayList<>();
            if (!others.isEmpty()) {
                attributes.add(
                        new AttributeValue(
                                "other_gtins", "Other GTINs", joined(others), null, null));
            }
            if (!unusable.isEmpty()) {
                attributes.add(
                        new AttributeValue(
                                "gtin_as_given", "GTIN as given", joined(unusable), null, null));
            }
            return attributes;
        }

        private static String joined(List<String> numbers) {
            return Texts.line(String.join(",", numbers), LONGEST_TEXT);
        }
    }
}
