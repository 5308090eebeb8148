package io.entrepot.customs.internal;

import io.entrepot.customs.ExampleFigure;
import io.entrepot.customs.RuleProblem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that is looked at before a set of rules goes live. */
final class RuleProof {
    private static final String BUILT_IN = "/reference/customs/examples.json";

    private RuleProof() {}

    /** Problems within the set, and holes that the set in force does not have. */
    static List<RuleProblem> problems(RuleReader.Read read, RuleSnapshot inForce, LocalDate today) {
        List<RuleProblem> problems = new ArrayList<>(read.problems());
        read.snapshot()
                .ifPresent(
                        rules -> {
                            problems.addAll(RuleChecks.contradictions(rules, read.places()));
                            problems.addAll(RuleOverlaps.find(rules, read.places()));
                            if (problems.isEmpty()) {
                                problems.addAll(RuleHoles.newOnes(rules, inForce, today));
                            }
                        });
        return problems;
    }

    /** The figures of the program's examples and of those that staff keep. */
    static List<ExampleFigure> figures(RuleSnapshot rules, Map<String, String> kept) {
        LandedCostExamples examples = new LandedCostExamples(rules);
        List<LandedCostExamples.Figure> figures = new ArrayList<>();
        builtIn().values().forEach(example -> figures.addAll(examples.check(example)));
        kept.values().forEach(body -> figures.addAll(examples.check(parsed(body))));
        return figures.stream().map(RuleProof::figure).toList();
    }

    private static ExampleFigure figure(LandedCostExamples.Figure figure) {
        return new ExampleFigure(
                figure.caseId(),
                figure.source(),
                figure.name(),
                figure.expected(),
                figure.computed(),
                figure.agrees());
    }

    /** The examples that travel with the program, by id. */
    static Map<String, JsonNode> builtIn() {
        Map<String, JsonNode> examples = new TreeMap<>();
        JsonNode root = JsonMapper.shared().readTree(RuleFiles.resource(BUILT_IN));
        for (JsonNode example : root.path("landed_cost")) {
            examples.put(example.path("id").asString("?"), example);
        }
        return examples;
    }

    static JsonNode parsed(String body) {
        return JsonMapper.shared().readTree(body);
    }
}
