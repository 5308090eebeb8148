package io.entrepot.platform.backup;

import io.entrepot.platform.postgres.EmbeddedPostgres;
import io.entrepot.platform.postgres.PostgresSettings;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Folders;
import io.entrepot.platform.run.PrivateFiles;
import io.entrepot.platform.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import javax.sql.DataSource;

/**
 * Brings a shop back from a backup into an empty folder or an empty database. The caller owns the
 * run-time folder; nothing is touched before every byte of the backup was checked.
 */
public final class Restores {
    private final Path data;

    public Restores(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    /** True when the backup is one of tables, which needs a database to go into. */
    public static boolean needsDatabase(Path backup) {
        return Backups.attempt(() -> BackupFolder.readManifest(whole(backup))).kind()
                == Manifest.Kind.TABLES;
    }

    /** Puts the embedded server's files in place and lets it recover once. */
    public void files(Path backup, Progress progress) {
        PostgresSettings settings = PostgresSettings.in(data);
        Backups.attempt(
                () -> {
                    refuseUnlessEmpty(settings);
                    BackupFolder source = BackupFolder.open(whole(backup), progress);
                    keptFolders(source);
                    Path draft = settings.folder().resolve("cluster.restored");
                    placeCluster(source, settings.folder(), draft);
                    Files.move(
                            draft,
                            settings.folder().resolve("cluster"),
                            StandardCopyOption.ATOMIC_MOVE);
                    PrivateFiles.sync(settings.folder());
                    return settings;
                });
        progress.say("Recovering the database");
        EmbeddedPostgres.start(settings, progress).close();
    }

    /** Loads the rows into a database that has no shop in it. */
    public void tables(Path backup, DataSource database, Progress progress) {
        Backups.attempt(
                () -> {
                    BackupFolder source = BackupFolder.open(whole(backup), progress);
                    Manifest.TableState state = source.manifest().tables();
                    if (state == null) {
                        throw CannotRun.configuration("The backup has no tables in it.");
                    }
                    new TableRestore(database, state)
                            .run(path -> source.path(path.toString()), progress);
                    keptFolders(source);
                    return state;
                });
    }

    private static void placeCluster(BackupFolder source, Path pg, Path draft) throws IOException {
        PrivateFiles.folder(pg);
        // Left by a restore that was cut short.
        Folders.delete(draft);
        for (String folder : source.manifest().folders()) {
            PrivateFiles.folder(draft.resolve(inCluster(folder)));
        }
        for (Manifest.Entry entry : source.below(ClusterCopy.FOLDER).toList()) {
            BackupFolder.restore(source.path(entry.path()), draft.resolve(inCluster(entry.path())));
        }
        BackupFolder.restore(
                source.path(ClusterBackup.PASSWORDS), pg.resolve(ClusterBackup.PASSWORDS));
        Durable.force(draft);
    }

    private static Path inCluster(String path) {
        return Path.of(ClusterCopy.FOLDER).relativize(Path.of(path));
    }

    /** Media come before the database, so that no row names a file that is not there yet. */
    private void keptFolders(BackupFolder source) throws IOException {
        for (String kept : Backups.KEPT) {
            List<Manifest.Entry> files = source.below(kept).toList();
            for (Manifest.Entry entry : files) {
                BackupFolder.restore(source.path(entry.path()), data.resolve(entry.path()));
            }
            if (!files.isEmpty()) {
                Durable.force(data.resolve(kept));
            }
        }
    }

    private static void refuseUnlessEmpty(PostgresSettings settings) {
        if (Files.exists(settings.folder().resolve("cluster"))) {
            throw CannotRun.configuration(
                    settings.folder()
                            + " has a shop in it; move it away, or restore into another folder"
                            + " with --data.");
        }
    }

    private static Path whole(Path backup) {
        return backup.toAbsolutePath().normalize();
    }
}
