package io.entrepot.feed.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What somebody wants read: a file of a kind, with a mapping and options, in earnest or to try. */
record Asked(
        String kind,
        Path file,
        String name,
        Map<String, String> options,
        Mapping mapping,
        boolean trial,
        String actor) {

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** Whether the lines are our own layout of products, which needs no columns. */
    boolean statesWholeProducts() throws IOException {
        if (!kind.equals("products") || options.containsKey(Importing.MAP)) {
            return false;
        }
        try (RowSource rows = new LineRows(new Lines(Unpacked.open(file)))) {
            Cells first = rows.next();
            return first != null
                    && first.values()
                            .getOrDefault(LineRows.TEXT, "")
                            .matches("(?s)\\s*\\{\\s*\"product\"\\s*:\\s*\\{.*");
        }
    }

    Run run(UUID id, String key, Mapping used, long lines) {
        Map<String, String> all = new java.util.HashMap<>(options);
        if (used.columns().containsKey(LineRows.TEXT)) {
            all.putIfAbsent(Importing.MAP, "entrepot");
        }
        return new Run(
                id,
                kind,
                file,
                name,
                key,
                all,
                used,
                trial,
                Run.State.WAITING,
                Run.Tally.of(lines),
                null,
                null,
                actor,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
