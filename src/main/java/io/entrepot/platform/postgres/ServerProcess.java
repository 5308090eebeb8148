package io.entrepot.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The running server of a cluster, whoever started it. Its working directory is the cluster, which
 * tells it from any other process that got its number later; postmaster.pid alone can lie.
 */
record ServerProcess(ProcessHandle process, int port) {

    private static final int PORT_LINE = 3;

    static Optional<ServerProcess> find(PostgresSettings settings) throws IOException {
        if (!Files.isDirectory(settings.cluster())) {
            return Optional.empty();
        }
        Path cluster = settings.cluster().toRealPath();
        List<String> lines = pidFile(settings);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        try {
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(process -> runsIn(process, cluster))
                    .map(process -> new ServerProcess(process, port));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * True while any process works in the cluster, a server that has not written its number too.
     */
    static boolean anyIn(PostgresSettings settings) throws IOException {
        Path cluster = settings.cluster().toRealPath();
        return ProcessHandle.allProcesses().anyMatch(process -> runsIn(process, cluster));
    }

    /** Empty for a file that is missing or that a crash left empty. */
    static List<String> pidFile(PostgresSettings settings) throws IOException {
        Path file = settings.pidFile();
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static boolean runsIn(ProcessHandle process, Path cluster) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .equals(cluster);
        } catch (IOException | SecurityException e) {
            // Gone meanwhile, or not ours to look at: then it can't be working in our folder.
            return false;
        }
    }
}
