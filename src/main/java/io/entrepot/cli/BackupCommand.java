package io.entrepot.cli;

import io.entrepot.platform.backup.Backups;
import io.entrepot.platform.postgres.DatabaseProperties;
import io.entrepot.platform.postgres.EmbeddedPostgres;
import io.entrepot.platform.postgres.PostgresSettings;
import io.entrepot.platform.postgres.RunningServer;
import io.entrepot.platform.run.CannotRun;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

/** Takes a full backup, beside a running server or without one. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes a full backup into a new folder; a running server goes on meanwhile.")
final class BackupCommand implements Callable<Integer> {
    @Mixin private ShopOptions options = new ShopOptions();
    @Spec private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A folder that is new or empty.")
    private Path target = Path.of("");

    @Option(
            names = "--tables",
            description = {
                "Copies rows instead of the server's files: slower, but it can be restored into",
                "any server and into later versions. Always so for a server of your own."
            })
    private boolean tables;

    @Override
    public Integer call() {
        CommandSpec known = Objects.requireNonNull(spec);
        RunFolder folder = options.folder();
        Progress progress = Terminal.progress(known);
        DatabaseProperties database = Database.settings(folder.data(), options.settings());
        if (Database.isOutside(database)) {
            rows(
                    Database.open(
                            String.valueOf(database.url()), database.user(), database.password()),
                    progress);
        } else {
            embedded(folder, progress);
        }
        progress.say("Backup written to " + target.toAbsolutePath().normalize());
        return 0;
    }

    private void embedded(RunFolder folder, Progress progress) {
        Optional<RunningServer> running =
                folder.isOwned() ? ChoreCall.serverOf(folder) : Optional.empty();
        if (running.isPresent()) {
            copy(running.get(), progress);
            return;
        }
        PostgresSettings settings = PostgresSettings.in(folder.data());
        if (!settings.folder().resolve("cluster").toFile().isDirectory()) {
            throw CannotRun.configuration("There is no shop in " + folder.data() + ".");
        }
        try (RunFolder.Claim _ = folder.claim();
                EmbeddedPostgres server = EmbeddedPostgres.start(settings, progress)) {
            copy(server.server(), progress);
        }
    }

    private void copy(RunningServer server, Progress progress) {
        if (tables) {
            rows(Database.open(server.jdbcUrl(), server.user(), server.password()), progress);
        } else {
            backups().ofFiles(server, target, progress);
        }
    }

    private void rows(DataSource database, Progress progress) {
        try (Connection connection = database.getConnection()) {
            backups().ofTables(connection, target, progress);
        } catch (SQLException e) {
            throw new CannotRun(
                    ExitStatus.UNAVAILABLE, "The database does not answer: " + e.getMessage(), e);
        }
    }

    private Backups backups() {
        return new Backups(options.folder().data(), ProgramVersion.text(), Clock.systemUTC());
    }
}
