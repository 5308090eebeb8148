package io.entrepot.platform.postgres;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.FolderLock;
import io.entrepot.platform.run.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL server of our own, on the loopback address, as durable as any other: what was
 * acknowledged survives a killed JVM, a killed server and a power cut. One process owns it at a
 * time; a server that a killed owner left running is taken over as it is.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final int STEPS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresSettings settings;
    private final ServerPrograms programs;
    private final FolderLock lock;
    private final RunningServer server;

    private EmbeddedPostgres(
            PostgresSettings settings,
            ServerPrograms programs,
            FolderLock lock,
            RunningServer server) {
        this.settings = settings;
        this.programs = programs;
        this.lock = lock;
        this.server = server;
    }

    /**
     * Makes the cluster if there is none, starts it or takes over the one that runs, and checks
     * that it is safe.
     *
     * @throws CannotRun when another process owns the folder, or the server can't be trusted
     */
    public static EmbeddedPostgres start(PostgresSettings settings, Progress progress) {
        FolderLock lock =
                FolderLock.tryTake(settings.folder())
                        .orElseThrow(
                                () ->
                                        CannotRun.unavailable(
                                                "Another process already runs on "
                                                        + settings.folder()
                                                        + "; stop it first."));
        try {
            EmbeddedPostgres server = startLocked(settings, lock, progress);
            server.prepare(progress);
            return server;
        } catch (IOException | SQLException e) {
            lock.close();
            throw new CannotRun(
                    ExitStatus.UNAVAILABLE,
                    "PostgreSQL in " + settings.folder() + " can't be used: " + e.getMessage(),
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres startLocked(
            PostgresSettings settings, FolderLock lock, Progress progress) throws IOException {
        Cluster cluster = new Cluster(settings);
        boolean first = !cluster.exists();
        Progress steps = first ? progress : Progress.silent();
        steps.step("Preparing PostgreSQL", 1, STEPS);
        ServerPrograms programs =
                new ServerPrograms(
                        Binaries.unpack(settings.binaries(), Progress.silent()),
                        settings.folder().resolve("programs.log"));
        Passwords passwords = Passwords.readOrMake(settings);
        steps.step("Preparing PostgreSQL", 2, STEPS);
        if (first) {
            cluster.make(programs, passwords);
        }
        cluster.checkVersion();
        steps.step("Preparing PostgreSQL", 3, STEPS);
        int port = adoptOrStart(settings, cluster, programs);
        return new EmbeddedPostgres(
                settings, programs, lock, new RunningServer(settings, passwords, port));
    }

    private static int adoptOrStart(
            PostgresSettings settings, Cluster cluster, ServerPrograms programs)
            throws IOException {
        Optional<ServerProcess> orphan = Orphans.settle(settings, PATIENCE);
        if (orphan.isPresent()) {
            return orphan.get().port();
        }
        int port = cluster.port();
        programs.run(
                "pg_ctl",
                List.of(
                        "start",
                        "--pgdata=" + settings.cluster(),
                        "--log=" + settings.folder().resolve("start.log"),
                        "--wait",
                        "--timeout=" + PATIENCE.toSeconds() * 10,
                        "--silent"));
        return port;
    }

    /**
     * Everything here can be repeated: a crash between two statements is finished by the next
     * start.
     */
    private void prepare(Progress progress) throws SQLException {
        try (Connection admin = server.admin();
                Statement statement = admin.createStatement()) {
            if (settings.durable()) {
                SafeSettings.check(admin);
            }
            if (missing(
                    statement,
                    "select from pg_roles where rolname = '" + RunningServer.APP + "'")) {
                statement.execute(
                        "create role "
                                + RunningServer.APP
                                + " login nosuperuser nocreatedb nocreaterole password '"
                                + server.password()
                                + "'");
            }
            if (missing(
                    statement,
                    "select from pg_database where datname = '" + RunningServer.DATABASE + "'")) {
                statement.execute(
                        "create database "
                                + RunningServer.DATABASE
                                + " owner "
                                + RunningServer.APP);
                progress.step("Preparing PostgreSQL", STEPS, STEPS);
            }
        } catch (CannotRun | SQLException e) {
            stop();
            throw e;
        }
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** How to reach it; also from other processes, through {@link RunningServer#find}. */
    public RunningServer server() {
        return server;
    }

    public String jdbcUrl() {
        return server.jdbcUrl();
    }

    /** The owner of the database: no superuser, can do nothing outside of it. */
    public String user() {
        return server.user();
    }

    public String password() {
        return server.password();
    }

    public int port() {
        return server.port();
    }

    public Path folder() {
        return settings.folder();
    }

    /** Stops the server after its clients were told to go, and gives the folder free. */
    @Override
    public void close() {
        try {
            stop();
        } finally {
            lock.close();
        }
    }

    private void stop() {
        try {
            programs.run(
                    "pg_ctl",
                    List.of(
                            "stop",
                            "--pgdata=" + settings.cluster(),
                            "--mode=fast",
                            "--wait",
                            "--timeout=" + PATIENCE.toSeconds(),
                            "--silent"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
