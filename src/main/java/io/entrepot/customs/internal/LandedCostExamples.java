package io.entrepot.customs.internal;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Checks the engine against a file of published examples: each case states what went in and what
 * the source says comes out. A case whose shape is unknown is reported, not passed over.
 */
final class LandedCostExamples {
    private final ExampleCases cases;

    LandedCostExamples(RuleSnapshot rules) {
        this.cases = new ExampleCases(rules);
    }

    /** One figure of one case; computed is empty when the case can't be read. */
    record Figure(String caseId, String source, String name, String expected, String computed) {

        boolean agrees() {
            return !computed.isEmpty()
                    && new BigDecimal(expected).compareTo(new BigDecimal(computed)) == 0;
        }
    }

    List<Figure> check(Path file) {
        JsonNode root = read(file);
        List<Figure> figures = new ArrayList<>();
        for (JsonNode example : root.path("landed_cost")) {
            figures.addAll(check(example));
        }
        return figures;
    }

    private List<Figure> check(JsonNode example) {
        String id = example.path("id").asString("?");
        Map<String, BigDecimal> computed = compute(example.path("in"));
        List<Figure> figures = new ArrayList<>();
        for (String name : new TreeSet<>(example.propertyNames())) {
            if (List.of("id", "src", "in").contains(name)) {
                continue;
            }
            BigDecimal value = computed.get(name);
            figures.add(
                    new Figure(
                            id,
                            example.path("src").asString(""),
                            name,
                            example.path(name).asString(),
                            value == null ? "" : value.toPlainString()));
        }
        return figures;
    }

    /** A case that lacks a field or holds nonsense is shown as not computed; the others go on. */
    private Map<String, BigDecimal> compute(JsonNode in) {
        try {
            return cases.compute(in);
        } catch (RuntimeException unreadable) {
            return Map.of();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
