package io.entrepot.feed.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketCode;
import io.entrepot.platform.fault.Failpoint;
import io.entrepot.platform.run.Progress;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Does a run from where it stands to its end: reads, writes a batch through the doors, notes the
 * place. Whatever happens in between, a batch is either noted or read again, and a batch that is
 * read again changes nothing.
 */
@Component
final class Importing {
    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);
    static final String LANGUAGE = "language";
    static final String MARKET = "market";
    static final String MAP = "map";

    private final Kinds kinds;
    private final Runs runs;
    private final MarketApi markets;
    private final FeedCategories categories;
    private final FeedAttributes filters;

    Importing(
            Kinds kinds,
            Runs runs,
            MarketApi markets,
            FeedCategories categories,
            FeedAttributes filters) {
        this.kinds = kinds;
        this.runs = runs;
        this.markets = markets;
        this.categories = categories;
        this.filters = filters;
    }

    /** Looks at the whole file, finds how to read it, and notes the run; nothing is written yet. */
    Run prepare(Asked asked) throws IOException {
        Kind mapped =
                asked.option(MAP).flatMap(map -> kinds.mapped(asked.kind(), map)).orElse(null);
        Layout layout = Layout.of(asked.file());
        if (mapped == null && layout.format() == Format.NDJSON && asked.statesWholeProducts()) {
            mapped = kinds.mapped(asked.kind(), "entrepot").orElse(null);
        }
        Kind kind =
                mapped != null
                        ? mapped
                        : kinds.table(asked.kind())
                                .orElseThrow(
                                        () ->
                                                new BadFile(
                                                        "unknown_kind",
                                                        "There is no kind "
                                                                + asked.kind()
                                                                + "; there are "
                                                                + String.join(
                                                                        ", ", kinds.names())));
        FeedFile file = FeedFile.look(asked.file(), layout.format() != Format.XLSX);
        SourceFile source = new SourceFile(file, kind, layout, mapped != null);
        Mapping mapping = source.mapping(asked.mapping());
        String key =
                String.join(
                        "/",
                        file.key(),
                        asked.kind(),
                        asked.option(MAP).orElse(""),
                        asked.option(MARKET).orElse(""),
                        String.valueOf(mapping.hashCode()));
        return runs.start(asked.run(Ids.next(), key, mapping, source.lastLine()));
    }

    /** To the end; nothing while somebody else works on it. */
    Optional<Run> work(Run asked, Progress progress) {
        UUID owner = Ids.next();
        Run run = runs.take(asked.id(), owner).orElse(null);
        if (run == null) {
            return Optional.empty();
        }
        if (run.tally().line() > 0) {
            progress.say("Going on after line " + run.tally().line());
        }
        try {
            if (read(run, owner, progress)) {
                if (!run.trial() && run.kind().equals("products")) {
                    filters.proposeFilters();
                }
                runs.end(run.id(), Run.State.DONE, null, null);
            }
        } catch (BadFile bad) {
            runs.end(run.id(), Run.State.FAILED, bad.code(), bad.getMessage());
        } catch (IOException gone) {
            runs.end(run.id(), Run.State.FAILED, "file_unreadable", gone.toString());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
                throw refusal;
            }
            LOG.warn("The import {} was refused", run.id(), refusal);
            runs.end(run.id(), Run.State.FAILED, refusal.code(), refusal.detail());
        }
        return runs.find(run.id());
    }

    private boolean read(Run run, UUID owner, Progress progress) throws IOException {
        Kind mapped = kinds.mapped(run.kind(), run.options().getOrDefault(MAP, "")).orElse(null);
        Kind kind = mapped != null ? mapped : kinds.table(run.kind()).orElseThrow();
        Layout layout = Layout.of(run.file());
        FeedFile file = new FeedFile(run.file(), run.contentKey(), run.tally().lines());
        Work.Target target = target(run);
        if (mapped != null && !run.trial()) {
            categories.save();
        }
        Run.Tally tally = run.tally();
        try (RowSource rows = new SourceFile(file, kind, layout, mapped != null).open()) {
            Batches batches = new Batches(rows, kind, run.mapping(), tally.line());
            for (Batches.@Nullable Batch batch = batches.next();
                    batch != null;
                    batch = batches.next()) {
                Work work = new Work(target, run.trial());
                batch.bad().forEach(work::refuse);
                if (!batch.rows().isEmpty()) {
                    kind.write(batch.rows(), work);
                }
                Failpoint.reached("feed.after-batch");
                tally = tally.after(batch.lastLine(), work);
                if (!runs.advance(run, owner, tally, work)) {
                    return false;
                }
                progress.step(run.kind(), tally.line(), tally.lines());
            }
        }
        return true;
    }

    private static Actor actor(String told) {
        int colon = told.indexOf(':');
        return new Actor(
                Actor.Kind.valueOf(told.substring(0, colon).toUpperCase(Locale.ROOT)),
                told.substring(colon + 1));
    }

    private Work.Target target(Run run) {
        Market market = markets.market(new MarketCode(run.options().getOrDefault(MARKET, "de")));
        return new Work.Target(
                run.id(),
                run.mapping(),
                market,
                run.options().getOrDefault(LANGUAGE, "en"),
                actor(run.actor()));
    }
}
