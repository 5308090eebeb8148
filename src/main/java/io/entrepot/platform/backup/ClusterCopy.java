package io.entrepot.platform.backup;

import io.entrepot.platform.run.CannotRun;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * Copies the files of a running server between backup start and stop. What changes or vanishes
 * meanwhile is made good by the WAL. The exclusions are those of PostgreSQL's own base backup
 * (manual of version 18, section 25.3.5).
 */
final class ClusterCopy extends SimpleFileVisitor<Path> {
    static final String FOLDER = "cluster";
    private static final String CONTROL = "global/pg_control";
    private static final Set<String> ONLY_THE_FOLDER =
            Set.of(
                    "pg_wal",
                    "pg_replslot",
                    "pg_notify",
                    "pg_serial",
                    "pg_snapshots",
                    "pg_stat_tmp",
                    "pg_subtrans",
                    "pg_dynshmem",
                    "log");
    private static final Set<String> SKIPPED =
            Set.of(
                    "postmaster.pid",
                    "postmaster.opts",
                    "backup_label",
                    "backup_label.old",
                    "tablespace_map",
                    "current_logfiles");

    private final Path cluster;
    private final BackupDraft draft;

    private ClusterCopy(Path cluster, BackupDraft draft) {
        this.cluster = cluster;
        this.draft = draft;
    }

    static void copy(Path cluster, BackupDraft draft) throws IOException {
        Files.walkFileTree(cluster, new ClusterCopy(cluster, draft));
        draft.addFolder(FOLDER + "/pg_wal/archive_status");
        draft.addFolder(FOLDER + "/pg_wal/summaries");
        // Last, so that it never points to a checkpoint newer than the files.
        add(cluster.resolve(CONTROL), CONTROL, draft);
    }

    /** The WAL from the first to the last segment, which makes the copy consistent. */
    static void copyWal(Path cluster, String first, String last, BackupDraft draft)
            throws IOException {
        Path wal = cluster.resolve("pg_wal");
        try (var names = Files.list(wal)) {
            for (Path segment : names.sorted().toList()) {
                String name = segment.getFileName().toString();
                boolean needed =
                        name.matches("[0-9A-F]{24}")
                                && name.compareTo(first) >= 0
                                && name.compareTo(last) <= 0;
                if (needed || name.endsWith(".history")) {
                    add(segment, "pg_wal/" + name, draft);
                }
            }
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
            throws IOException {
        String path = cluster.relativize(folder).toString();
        draft.addFolder(path.isEmpty() ? FOLDER : FOLDER + "/" + path);
        boolean skipped =
                ONLY_THE_FOLDER.contains(path)
                        || folder.getFileName().toString().startsWith("pgsql_tmp");
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = cluster.relativize(file).toString();
        String name = file.getFileName().toString();
        if (path.startsWith("pg_tblspc/")) {
            throw CannotRun.configuration(
                    "The server keeps tables outside of its folder; back it up by tables instead.");
        }
        if (!SKIPPED.contains(path)
                && !path.equals(CONTROL)
                && !name.startsWith("pg_internal.init")
                && !name.startsWith("pgsql_tmp")) {
            addIfStillThere(file, path);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private void addIfStillThere(Path file, String path) throws IOException {
        try {
            add(file, path, draft);
        } catch (NoSuchFileException e) {
            // Dropped since it was listed; the WAL knows.
        }
    }

    private static void add(Path file, String path, BackupDraft draft) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            draft.add(FOLDER + "/" + path, in);
        }
    }
}
