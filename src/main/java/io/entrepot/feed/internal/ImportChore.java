package io.entrepot.feed.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Chore;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code entrepot import KIND FILE [--map NAME] [--market CODE] [--language TAG] [--dry-run]}. A
 * map is a layout that we know or a mapping that somebody saved. An import that was stopped goes on
 * where it was; one that ran to its end starts over and finds nothing to change.
 */
final class ImportChore implements Chore {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(40);

    private final String kind;
    private final Importing importing;
    private final Mappings mappings;
    private final RefusalFile refusals;
    private final IndexWait index;
    private final Clock clock;

    ImportChore(
            String kind,
            Importing importing,
            Mappings mappings,
            RefusalFile refusals,
            IndexWait index,
            Clock clock) {
        this.kind = kind;
        this.importing = importing;
        this.mappings = mappings;
        this.refusals = refusals;
        this.index = index;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import." + kind;
    }

    @Override
    public int run(ChoreRequest request, Progress progress) {
        Run run = prepared(request);
        Run ended = worked(run, new Pace(clock, run.tally().line(), progress));
        if (ended.state() == Run.State.FAILED) {
            throw new CannotRun(
                    ExitStatus.USAGE,
                    "The file %s can't be read (%s): %s"
                            .formatted(ended.name(), ended.failure(), ended.failureTold()));
        }
        if (ended.state() != Run.State.DONE) {
            throw new CannotRun(
                    ExitStatus.UNAVAILABLE,
                    "Somebody else reads this file just now, or stopped it; ask again");
        }
        Optional<Path> table = refusals.write(ended);
        table.ifPresent(path -> progress.say("Refused rows are in " + path));
        if (ended.trial()) {
            refusals.changes(ended).forEach(progress::say);
            progress.say("Nothing was written.");
        } else {
            index.await(progress);
        }
        progress.say(ended.tally().summary());
        return (ended.tally().refused() == 0 ? ExitStatus.OK : ExitStatus.FOUND).code();
    }

    /** A run whose process died is free again after a while. */
    private Run worked(Run run, Progress progress) {
        Instant began = clock.instant();
        Optional<Run> ended = importing.work(run, progress);
        while (ended.isEmpty()
                && Duration.between(began, clock.instant()).compareTo(LONGEST_WAIT) < 0) {
            progress.step(
                    "waiting for whoever reads this file", run.tally().line(), run.tally().lines());
            pause();
            ended = importing.work(run, progress);
        }
        return ended.orElse(run);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", stopped);
        }
    }

    private Run prepared(ChoreRequest request) {
        Map<String, String> options = new HashMap<>();
        options.put(Importing.MARKET, request.option(Importing.MARKET).orElse("de"));
        options.put(Importing.LANGUAGE, request.option(Importing.LANGUAGE).orElse("en"));
        String map = request.option(Importing.MAP).orElse("");
        Mapping mapping =
                map.isEmpty() ? Mapping.NONE : mappings.find(kind, map).orElse(Mapping.NONE);
        if (!map.isEmpty() && mapping.columns().isEmpty()) {
            mappings.demandLayout(kind, map);
            options.put(Importing.MAP, map);
        }
        Path file = request.file();
        Asked asked =
                new Asked(
                        kind,
                        file,
                        String.valueOf(file.getFileName()),
                        options,
                        mapping,
                        request.option("dry-run").isPresent(),
                        new Actor(Actor.Kind.SYSTEM, "feed").toString());
        try {
            return importing.prepare(asked);
        } catch (BadFile bad) {
            throw new CannotRun(
                    ExitStatus.USAGE,
                    "The file %s can't be read (%s): %s"
                            .formatted(file, bad.code(), bad.getMessage()));
        } catch (IOException gone) {
            throw new CannotRun(ExitStatus.USAGE, "The file %s can't be read.".formatted(file));
        }
    }
}
