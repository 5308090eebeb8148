package io.entrepot.platform.backup;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import io.entrepot.platform.postgres.RunningServer;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** Takes full backups of a shop: its database and its files. */
public final class Backups {
    /** Folders of the run-time folder that hold what can't be made again from the database. */
    static final List<String> KEPT = List.of("media", "simulator");

    private final Path data;
    private final String program;
    private final Clock clock;

    /**
     * @param data the run-time folder
     * @param program the version written into the manifest
     */
    public Backups(Path data, String program, Clock clock) {
        this.data = data;
        this.program = program;
        this.clock = clock;
    }

    /** Copies the embedded server's files; it may be in use meanwhile. */
    public void ofFiles(RunningServer server, Path folder, Progress progress) {
        attempt(
                () -> {
                    BackupDraft draft = BackupDraft.begin(folder);
                    progress.step("Backing up", 1, 3);
                    ClusterBackup.take(server, draft);
                    progress.step("Backing up", 2, 3);
                    seal(draft, Manifest.Kind.FILES, null);
                    progress.step("Backing up", 3, 3);
                    return draft;
                });
    }

    /** Copies the rows of every module, from any server. */
    public void ofTables(Connection connection, Path folder, Progress progress) {
        attempt(
                () -> {
                    BackupDraft draft = BackupDraft.begin(folder);
                    Manifest.TableState state = TableBackup.take(connection, draft, progress);
                    seal(draft, Manifest.Kind.TABLES, state);
                    return draft;
                });
    }

    /** Files are written before the rows that name them, so they are copied after the rows. */
    private void seal(BackupDraft draft, Manifest.Kind kind, Manifest.@Nullable TableState tables)
            throws IOException {
        for (String kept : KEPT) {
            if (Files.isDirectory(data.resolve(kept))) {
                copyFolder(kept, draft);
            }
        }
        draft.seal(
                new Manifest(
                        Manifest.FORMAT,
                        kind,
                        program,
                        clock.instant(),
                        draft.folders(),
                        draft.files(),
                        tables));
    }

    private void copyFolder(String name, BackupDraft draft) throws IOException {
        List<Path> files;
        try (var tree = Files.walk(data.resolve(name))) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                draft.add(data.relativize(file).toString(), in);
            }
        }
    }

    /** The work of a backup or a restore. */
    @FunctionalInterface
    interface Attempt<T> {
        T run() throws SQLException, IOException;
    }

    @CanIgnoreReturnValue
    static <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (SQLException | IOException e) {
            throw new CannotRun(ExitStatus.UNAVAILABLE, "It failed: " + e.getMessage(), e);
        }
    }
}
