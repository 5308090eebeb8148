package io.entrepot.platform.postgres;

import io.entrepot.platform.run.CannotRun;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a killed owner left behind. Called with the folder locked, so whatever runs in it has no
 * owner and nobody else is starting one.
 */
final class Orphans {
    private static final int STATUS_LINE = 7;
    private static final long PAUSE_MILLIS = 50;

    private Orphans() {}

    /**
     * The server that still runs and is ready; empty when there is none, and then nothing is left
     * in the way of a new one. One that is just starting or stopping is waited for.
     */
    static Optional<ServerProcess> settle(PostgresSettings settings, Duration patience)
            throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (ServerProcess.anyIn(settings)) {
            Optional<ServerProcess> server = ServerProcess.find(settings);
            if (server.isPresent() && ready(settings)) {
                return server;
            }
            if (System.nanoTime() > end) {
                throw CannotRun.unavailable(
                        "A PostgreSQL server left by an earlier run works in "
                                + settings.cluster()
                                + " and neither becomes ready nor ends; stop it first.");
            }
            pause();
        }
        // Nobody works in the cluster, so the file is a leftover. PostgreSQL would refuse it when
        // it
        // is empty or when its number belongs to some other process by now.
        Files.deleteIfExists(settings.pidFile());
        return Optional.empty();
    }

    private static boolean ready(PostgresSettings settings) throws IOException {
        List<String> lines = ServerProcess.pidFile(settings);
        return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotRun.unavailable(
                    "Interrupted while waiting for a PostgreSQL server to end.");
        }
    }
}
