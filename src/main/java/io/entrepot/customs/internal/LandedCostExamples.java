package io.entrepot.customs.internal;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks the engine against a file of published examples: each case states what went in and what
 * the source says comes out. A case whose shape is unknown is reported, not passed over.
 */
final class LandedCostExamples {
    private static final Set<String> NOT_FIGURES =
            Set.of("id", "src", "source", "in", "note", "date", "comment");
    private static final Set<String> NESTED = Set.of("out", "expect", "expected");

    /** What sources call the figures, beside the names of the layers of law themselves. */
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("vat", "tax"),
                    Map.entry("gst", "tax"),
                    Map.entry("hst", "tax"),
                    Map.entry("icms", "tax"),
                    Map.entry("igst", "tax"),
                    Map.entry("jct", "tax"),
                    Map.entry("import_vat", "tax"),
                    Map.entry("sales_tax", "tax"),
                    Map.entry("consumption_tax", "tax"),
                    Map.entry("ii", "duty"),
                    Map.entry("bcd", "duty"),
                    Map.entry("customs_duty", "duty"),
                    Map.entry("import_duty", "duty"),
                    Map.entry("fees", "fee"),
                    Map.entry("national_fee", "fee"),
                    Map.entry("parcel_fee", "fee"),
                    Map.entry("vat_on_duty", "tax_on_duty"),
                    Map.entry("gst_on_duty", "tax_on_duty"),
                    Map.entry("vat_on_goods", "tax_on_goods"),
                    Map.entry("vat_on_freight", "tax_on_freight"),
                    Map.entry("total_due", "due"),
                    Map.entry("total_taxes", "due"),
                    Map.entry("charges", "due"),
                    Map.entry("total_landed", "landed"),
                    Map.entry("landed_cost", "landed"),
                    Map.entry("grand_total", "landed"),
                    Map.entry("total_price", "landed"));

    private final ExampleCases cases;

    LandedCostExamples(RuleSnapshot rules) {
        this.cases = new ExampleCases(rules);
    }

    /** One figure of one case; computed is empty when the case can't be read. */
    record Figure(String caseId, String source, String name, String expected, String computed) {

        /** Money must agree to the unit; a rate, to the digits that the source prints. */
        boolean agrees() {
            if (computed.isEmpty()) {
                return false;
            }
            if (!expected.matches("-?\\d+(\\.\\d+)?")) {
                return expected.equalsIgnoreCase(computed);
            }
            BigDecimal said = new BigDecimal(expected);
            BigDecimal found = new BigDecimal(computed);
            return name.contains("rate")
                    ? found.setScale(said.scale(), RoundingMode.HALF_UP).compareTo(said) == 0
                    : found.compareTo(said) == 0;
        }
    }

    List<Figure> check(Path file) {
        JsonNode root = read(file);
        List<Figure> figures = new ArrayList<>();
        for (JsonNode example : root.isArray() ? root : root.path("landed_cost")) {
            figures.addAll(check(example));
        }
        return figures;
    }

    private List<Figure> check(JsonNode example) {
        String id = example.path("id").asString("?");
        List<Figure> figures = new ArrayList<>();
        expected(example)
                .forEach(
                        (name, said) ->
                                figures.add(
                                        new Figure(
                                                id,
                                                example.path("src").asString(""),
                                                name,
                                                said,
                                                computed(id, example.path("in"), name, said))));
        return figures;
    }

    private static Map<String, String> expected(JsonNode example) {
        Map<String, String> expected = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : example.properties()) {
            if (NESTED.contains(field.getKey())) {
                expected.putAll(expected(field.getValue()));
            } else if (!NOT_FIGURES.contains(field.getKey())) {
                expected.put(field.getKey(), field.getValue().asString());
            }
        }
        return expected;
    }

    /** A figure that names a currency is worked out in it; one that can't be read is empty. */
    private String computed(String id, JsonNode in, String name, String said) {
        try {
            Map<String, String> own = cases.compute(id, in, null);
            String plain = ExampleReader.plain(name);
            String figure = figure(own, plain, said);
            var currency = ExampleReader.ending(name);
            if (currency == null || namesIt(in, currency.getCurrencyCode()) || figure == null) {
                return Objects.requireNonNullElse(figure, "");
            }
            return Objects.requireNonNullElse(
                    figure(cases.compute(id, in, currency), plain, said), "");
        } catch (RuntimeException unreadable) {
            return "";
        }
    }

    private static boolean namesIt(JsonNode in, String currency) {
        return in.propertyNames().stream()
                .map(ExampleReader::ending)
                .anyMatch(found -> found != null && found.getCurrencyCode().equals(currency));
    }

    /**
     * A total may be what is due on top or what all of it costs; a source means the latter when its
     * figure is at least the goods.
     */
    private static @Nullable String figure(Map<String, String> figures, String name, String said) {
        if (name.equals("total") && figures.containsKey("landed")) {
            BigDecimal goods = new BigDecimal(figures.getOrDefault("goods", "0"));
            return new BigDecimal(said).compareTo(goods) >= 0
                    ? figures.get("landed")
                    : figures.get("due");
        }
        String found = figures.get(name);
        return found == null ? figures.get(NAMES.getOrDefault(name, name)) : found;
    }

    private static JsonNode read(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
