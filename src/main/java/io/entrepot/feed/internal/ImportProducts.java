package io.entrepot.feed.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketCode;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Chore;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;
import io.entrepot.search.SearchApi;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code entrepot import products FILE --map icecat}: reads the file once as a stream and saves it
 * in batches. After each batch it notes how far it came, so an import that was stopped goes on
 * there; one that ran to its end starts over and finds nothing to change. Products go into the
 * price list of the market that {@code market} names, de unless told otherwise.
 */
@Component
final class ImportProducts implements Chore {
    private static final int BATCH = 500;
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

    private final List<FeedMap> maps;
    private final FeedSaving saving;
    private final FeedAttributes filters;
    private final Checkpoints checkpoints;
    private final MarketApi markets;
    private final SearchApi search;
    private final Clock clock;
    private final Path errors;

    ImportProducts(
            List<FeedMap> maps,
            FeedSaving saving,
            FeedAttributes filters,
            Checkpoints checkpoints,
            MarketApi markets,
            SearchApi search,
            Clock clock,
            @Value("${entrepot.data:./data}") Path data) {
        this.maps = maps;
        this.saving = saving;
        this.filters = filters;
        this.checkpoints = checkpoints;
        this.markets = markets;
        this.search = search;
        this.clock = clock;
        this.errors = data.resolve("import");
    }

    @Override
    public String name() {
        return "import.products";
    }

    @Override
    public int run(ChoreRequest request, Progress progress) {
        FeedMap map = map(request.option("map").orElse("entrepot"));
        String market = request.option("market").orElse("de");
        String priceList = priceList(market);
        FeedFile file = FeedFile.look(request.file());
        String key = String.join("/", file.key(), map.name(), priceList);
        Checkpoint at = checkpoints.unfinished(key);
        if (at.line() > 0) {
            progress.say("Going on after line " + at.line());
        }
        saving.prepare();
        Path table = errors.resolve(file.path().getFileName() + "-errors.csv");
        try (ErrorFile refused = new ErrorFile(table, at.line() > 0)) {
            Checkpoint end = read(new Run(file, key, map, priceList, refused, progress), at).done();
            checkpoints.save(key, file.path().toString(), end);
            refused.flush();
            if (refused.exists()) {
                progress.say("Refused lines are in " + table);
            }
            progress.say("Filters proposed in %d categories".formatted(filters.proposeFilters()));
            index(progress);
            progress.say(end.summary());
            return (end.refused() == 0 ? ExitStatus.OK : ExitStatus.FOUND).code();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String priceList(String market) {
        try {
            return markets.market(new MarketCode(market)).priceList();
        } catch (Refusal unknown) {
            throw new CannotRun(
                    ExitStatus.CONFIGURATION,
                    "There is no market %s to put prices into; load the demo or make one first."
                            .formatted(market));
        }
    }

    /** Events bring the index up to date beside the import; at its end they are waited for. */
    private void index(Progress progress) {
        Instant began = clock.instant();
        for (long waiting = search.waiting().changes();
                waiting > 0;
                waiting = search.waiting().changes()) {
            if (Duration.between(began, clock.instant()).compareTo(LONGEST_WAIT) > 0) {
                progress.say("The index follows by itself");
                return;
            }
            progress.step("changes to index", 0, waiting);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the index was built", stopped);
        }
    }

    /** What one import works with. */
    private record Run(
            FeedFile file,
            String key,
            FeedMap map,
            String priceList,
            ErrorFile refused,
            Progress progress) {}

    private Checkpoint read(Run run, Checkpoint start) throws IOException {
        Pace pace = new Pace(clock, start.line(), run.file().lines());
        Checkpoint at = start;
        try (Lines lines = run.file().open()) {
            List<FeedRow> batch = new ArrayList<>();
            long number = 0;
            for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                number = line.number();
                if (number > start.line()) {
                    row(run.map(), line).ifPresent(batch::add);
                }
                if (batch.size() == BATCH) {
                    at = save(run, batch, at, number);
                    pace.tell(run.progress(), number);
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) {
                at = save(run, batch, at, number);
            }
            pace.tell(run.progress(), number);
        }
        return at;
    }

    /** Nothing for a blank line. */
    private static Optional<FeedRow> row(FeedMap map, Lines.Line line) {
        String text = line.text();
        if (text == null) {
            return Optional.of(new FeedRow.Bad(line.number(), "", "not_utf8", ""));
        }
        return text.isBlank() ? Optional.empty() : Optional.of(map.read(line.number(), text));
    }

    private Checkpoint save(Run run, List<FeedRow> batch, Checkpoint before, long line) {
        List<FeedRow.Bad> bad = new ArrayList<>();
        Checkpoint after = before.after(line, saving.save(batch, run.priceList(), bad));
        bad.forEach(run.refused()::add);
        run.refused().flush();
        checkpoints.save(run.key(), run.file().path().toString(), after);
        return after;
    }

    private FeedMap map(String name) {
        return maps.stream()
                .filter(map -> map.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CannotRun(
                                        ExitStatus.USAGE,
                                        "There is no map %s; there are %s"
                                                .formatted(
                                                        name,
                                                        String.join(
                                                                ", ",
                                                                maps.stream()
                                                                        .map(FeedMap::name)
                                                                        .sorted()
                                                                        .toList()))));
    }
}
