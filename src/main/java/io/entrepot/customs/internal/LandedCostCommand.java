package io.entrepot.customs.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Prints published examples of landed cost beside what the engine makes of them. */
@Command(
        name = "landed-cost",
        mixinStandardHelpOptions = true,
        description = "Computes published examples of landed cost and compares.",
        footer = {"", "Ends with 0 when every figure agrees, else with 1."})
public final class LandedCostCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "examples.json", description = "The file of examples.")
    private Path file = Path.of("examples.json");

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isReadable(file)) {
            spec.commandLine().getErr().println("There is no file " + file + " to read.");
            return 2;
        }
        RuleSnapshot rules = RuleFiles.load();
        List<LandedCostExamples.Figure> figures = new LandedCostExamples(rules).check(file);
        out.printf("rules %s%n", rules.version());
        out.printf("%-18s %-18s %12s %12s%n", "case", "figure", "expected", "computed");
        for (LandedCostExamples.Figure figure : figures) {
            out.printf(
                    "%-18s %-18s %12s %12s  %s%n",
                    figure.caseId(),
                    figure.name(),
                    figure.expected(),
                    figure.computed(),
                    figure.agrees() ? "ok" : "DIFFERS (" + figure.source() + ")");
        }
        long agreeing = figures.stream().filter(LandedCostExamples.Figure::agrees).count();
        out.printf("%d of %d figures agree%n", agreeing, figures.size());
        out.flush();
        return !figures.isEmpty() && agreeing == figures.size() ? 0 : 1;
    }
}
