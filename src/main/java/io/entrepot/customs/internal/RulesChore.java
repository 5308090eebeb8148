package io.entrepot.customs.internal;

import io.entrepot.customs.DraftRules;
import io.entrepot.customs.DraftedRules;
import io.entrepot.customs.PublishRules;
import io.entrepot.customs.RuleDeskApi;
import io.entrepot.customs.RuleProblem;
import io.entrepot.customs.RuleSetQuery;
import io.entrepot.customs.RuleSetReport;
import io.entrepot.kernel.Actor;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Chore;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code entrepot import rules FOLDER-OR-FILE [--map publish]}: drafts a set of rules from CSV
 * files that bear the names of the set's files, tells what is wrong, what changes and what the
 * examples say, and puts it in force if that is asked for and nothing stands in its way.
 */
@Component
class RulesChore implements Chore {
    private final RuleDeskApi desk;
    private final LiveRules live;

    RulesChore(RuleDeskApi desk, LiveRules live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public String name() {
        return "import.rules";
    }

    @Override
    public int run(ChoreRequest request, Progress progress) {
        DraftedRules drafted =
                desk.draftRules(
                        new DraftRules(
                                live.live().rules().version(),
                                "command line",
                                files(request.file()),
                                Actor.SYSTEM));
        if (drafted.set() == null) {
            drafted.problems().forEach(problem -> progress.say(words(problem)));
            progress.say("refused: %d rows can't be read".formatted(drafted.problems().size()));
            return ExitStatus.FOUND.code();
        }
        RuleSetReport report = desk.reportOnRules(new RuleSetQuery(drafted.set().version()));
        tell(report, progress);
        if (!report.mayGoLive()) {
            return ExitStatus.FOUND.code();
        }
        if (request.option("map").filter("publish"::equals).isPresent()) {
            desk.publishRules(
                    new PublishRules(report.set().version(), "command line", Actor.SYSTEM));
            progress.say("in force: " + report.set().version());
        }
        return ExitStatus.OK.code();
    }

    private static void tell(RuleSetReport report, Progress progress) {
        report.problems().forEach(problem -> progress.say(words(problem)));
        report.changes()
                .forEach(
                        change ->
                                progress.say(
                                        "%s %s %s %s"
                                                .formatted(
                                                        change.kind(),
                                                        change.file(),
                                                        change.row(),
                                                        change.cells())));
        long differing =
                report.figures().stream()
                        .filter(figure -> !figure.agrees())
                        .peek(
                                figure ->
                                        progress.say(
                                                "%s %s: expected %s, computed %s"
                                                        .formatted(
                                                                figure.example(),
                                                                figure.figure(),
                                                                figure.expected(),
                                                                figure.computed())))
                        .count();
        progress.say(
                "set %s: %d problems, %d changes, %d of %d figures agree"
                        .formatted(
                                report.set().version(),
                                report.problems().size(),
                                report.changes().size(),
                                report.figures().size() - differing,
                                report.figures().size()));
    }

    private static String words(RuleProblem problem) {
        return "%s %s: %s".formatted(problem.code(), problem.rows(), problem.detail());
    }

    private static Map<String, String> files(Path place) {
        Map<String, String> files = new TreeMap<>();
        try {
            if (Files.isRegularFile(place)) {
                files.put(String.valueOf(place.getFileName()), Files.readString(place));
                return files;
            }
            for (String name : RuleFiles.NAMES) {
                Path file = place.resolve(name);
                if (Files.isRegularFile(file)) {
                    files.put(name, Files.readString(file));
                }
            }
            return files;
        } catch (IOException unreadable) {
            throw new CannotRun(ExitStatus.USAGE, place + " can't be read as text.");
        }
    }
}
