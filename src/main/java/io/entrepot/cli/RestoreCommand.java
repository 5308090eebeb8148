package io.entrepot.cli;

import io.entrepot.platform.backup.Restores;
import io.entrepot.platform.postgres.DatabaseProperties;
import io.entrepot.platform.postgres.EmbeddedPostgres;
import io.entrepot.platform.postgres.PostgresSettings;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;
import io.entrepot.platform.run.RunFolder;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Brings a shop back from a backup, and checks it. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Restores a backup into an empty folder or an empty database, and verifies it.",
            "Nothing is written before every byte of the backup was checked."
        })
final class RestoreCommand implements Callable<Integer> {
    @Mixin private ShopOptions options = new ShopOptions();
    @Spec private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A backup.")
    private Path source = Path.of("");

    @Option(
            names = "--no-verify",
            description = "Leaves out the check of the restored shop's invariants.")
    private boolean unverified;

    @Override
    public Integer call() {
        Progress progress = Terminal.progress(Objects.requireNonNull(spec));
        RunFolder folder = options.folder();
        DatabaseProperties database = Database.settings(folder.data(), options.settings());
        // The claim is what refuses a folder whose server runs.
        try (RunFolder.Claim _ = folder.claim()) {
            restore(folder, database, progress);
        }
        progress.say("Restored from " + source.toAbsolutePath().normalize());
        return unverified
                ? ExitStatus.OK.code()
                : new ChoreCall(options, progress).beside("verify", ChoreRequest.plain());
    }

    private void restore(RunFolder folder, DatabaseProperties database, Progress progress) {
        Restores restores = new Restores(folder.data());
        boolean outside = Database.isOutside(database);
        if (!Restores.needsDatabase(source)) {
            if (outside) {
                throw CannotRun.configuration(
                        "This backup holds the embedded server's files, and the settings name"
                                + " another server; take one with --tables instead.");
            }
            restores.files(source, progress);
        } else if (outside) {
            restores.tables(
                    source,
                    Database.open(
                            String.valueOf(database.url()), database.user(), database.password()),
                    progress);
        } else {
            PostgresSettings settings = PostgresSettings.in(folder.data());
            try (EmbeddedPostgres server = EmbeddedPostgres.start(settings, progress)) {
                restores.tables(
                        source,
                        Database.open(server.jdbcUrl(), server.user(), server.password()),
                        progress);
            }
        }
    }
}
