package io.entrepot.feed.internal;

import io.entrepot.platform.list.Csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows that a run refused, as a table that is safe to open in a spreadsheet. */
final class RefusalFile {
    static final List<String> HEADS = List.of("line", "column", "reason", "value");
    private static final int AT_ONCE = 1_000;
    private static final int SHOWN = 20;

    private final Refusals refusals;
    private final Path folder;

    RefusalFile(Refusals refusals, Path folder) {
        this.refusals = refusals;
        this.folder = folder;
    }

    /** Written anew at the end of each run; nothing when nothing was refused. */
    Optional<Path> write(Run run) {
        Path path = folder.resolve(run.file().getFileName() + "-errors.csv");
        try {
            Files.deleteIfExists(path);
            if (run.tally().refused() == 0) {
                return Optional.empty();
            }
            Files.createDirectories(folder);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
                write(run, out);
            }
            return Optional.of(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Run run, OutputStream out) {
        Csv csv = new Csv(out);
        csv.row(HEADS);
        long after = 0;
        List<Refusals.Kept> page = refusals.after(run.id(), after, AT_ONCE);
        while (!page.isEmpty()) {
            for (Refusals.Kept kept : page) {
                FeedRow.Bad bad = kept.bad();
                csv.row(List.of(bad.line(), bad.column(), bad.reason(), bad.value()));
                after = kept.seq();
            }
            page = refusals.after(run.id(), after, AT_ONCE);
        }
        csv.flush();
    }

    /** What a trial found, for a terminal. */
    List<String> changes(Run run) {
        return refusals.changes(run.id(), SHOWN).stream()
                .map(
                        change ->
                                "line %d, %s, %s: %s"
                                        .formatted(
                                                change.line(),
                                                change.key(),
                                                change.outcome(),
                                                change.differences().stream()
                                                        .limit(5)
                                                        .map(RefusalFile::told)
                                                        .collect(Collectors.joining("; "))))
                .toList();
    }

    private static String told(Change.Difference difference) {
        return "%s \"%s\" → \"%s\""
                .formatted(difference.field(), difference.before(), difference.after());
    }
}
