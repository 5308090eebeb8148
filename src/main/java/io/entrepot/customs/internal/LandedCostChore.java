package io.entrepot.customs.internal;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Chore;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code entrepot landed-cost examples.json}: prints published examples beside what the engine
 * makes of them. A figure that differs, or a case that can't be read, makes the command fail.
 */
@Component
class LandedCostChore implements Chore {
    private static final String ROW = "%-18s %-18s %12s %12s  %s";

    private final LiveRules live;

    LandedCostChore(LiveRules live) {
        this.live = live;
    }

    @Override
    public String name() {
        return "landed-cost";
    }

    @Override
    public int run(ChoreRequest request, Progress progress) {
        Path file = request.file();
        if (!Files.isReadable(file)) {
            throw new CannotRun(ExitStatus.USAGE, "The file " + file + " can't be read.");
        }
        RuleSnapshot rules = live.live().rules();
        List<LandedCostExamples.Figure> figures = figures(rules, file);
        progress.say("rules " + rules.version());
        progress.say(ROW.formatted("case", "figure", "expected", "computed", "").stripTrailing());
        for (LandedCostExamples.Figure figure : figures) {
            progress.say(
                    ROW.formatted(
                            figure.caseId(),
                            figure.name(),
                            figure.expected(),
                            figure.computed(),
                            figure.agrees() ? "ok" : "DIFFERS (" + figure.source() + ")"));
        }
        long agreeing = figures.stream().filter(LandedCostExamples.Figure::agrees).count();
        progress.say("%d of %d figures agree".formatted(agreeing, figures.size()));
        boolean allAgree = !figures.isEmpty() && agreeing == figures.size();
        return (allAgree ? ExitStatus.OK : ExitStatus.FOUND).code();
    }

    private static List<LandedCostExamples.Figure> figures(RuleSnapshot rules, Path file) {
        try {
            return new LandedCostExamples(rules).check(file);
        } catch (JacksonException e) {
            throw new CannotRun(ExitStatus.USAGE, "The file " + file + " holds no JSON.");
        }
    }
}
