package io.entrepot.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import io.entrepot.platform.postgres.ActiveModules;
import io.entrepot.platform.postgres.EmbeddedPostgres;
import io.entrepot.platform.postgres.ModuleMigrations;
import io.entrepot.platform.postgres.PostgresSettings;
import io.entrepot.platform.run.Folders;
import io.entrepot.platform.run.Progress;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * One real PostgreSQL for the tests of a JVM. It runs without fsync, which nothing outside tests
 * may do, in a folder of the JVM's own that goes with it.
 */
public final class TestPostgres {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<List<String>, String> TEMPLATES = new ConcurrentHashMap<>();

    private TestPostgres() {}

    /** A database with nothing in it, for the caller alone. */
    public static TestDatabase freshDatabase() {
        return copyOf("template1");
    }

    /**
     * A database with these modules (and the platform's tables) migrated, copied from a template.
     */
    public static TestDatabase migrated(String... modules) {
        String template =
                TEMPLATES.computeIfAbsent(
                        List.of(modules), names -> template(ModuleMigrations.only(modules)));
        return copyOf(template);
    }

    private static String template(ActiveModules modules) {
        TestDatabase database = freshDatabase();
        try (HikariDataSource pool = pool(database)) {
            new ModuleMigrations(pool).run(modules);
        }
        return database.name();
    }

    private static TestDatabase copyOf(String template) {
        EmbeddedPostgres server = Server.RUNNING;
        String name = "t_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        try (Connection admin = server.server().admin();
                Statement statement = admin.createStatement()) {
            statement.execute(
                    "create database "
                            + name
                            + " owner "
                            + server.user()
                            + " template "
                            + template
                            + " strategy file_copy");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = server.jdbcUrl().replaceFirst("/[^/]*$", "/" + name);
        return new TestDatabase(name, url, server.user(), server.password());
    }

    private static HikariDataSource pool(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(20);
        config.setIdleTimeout(10_000);
        return new HikariDataSource(config);
    }

    /** How to reach one test's database. */
    public record TestDatabase(String name, String url, String user, String password) {
        private static final Map<String, HikariDataSource> POOLS = new ConcurrentHashMap<>();

        /** The same small pool each time; its idle connections go by themselves. */
        public DataSource dataSource() {
            return POOLS.computeIfAbsent(name, key -> pool(this));
        }

        public JdbcClient jdbc() {
            return JdbcClient.create(dataSource());
        }

        /** What a Spring test passes as properties. */
        public String[] properties() {
            return new String[] {
                "entrepot.database.url=" + url,
                "entrepot.database.user=" + user,
                "entrepot.database.password=" + password,
                "entrepot.database.unsafe=true"
            };
        }
    }

    /** Started by the first test that asks. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            Path folder = Path.of(System.getProperty("entrepot.basedir", "."), "target", "test-pg");
            removeLeft(folder);
            Path own = folder.resolve("of-" + ProcessHandle.current().pid());
            EmbeddedPostgres server = startIn(own, folder.resolve("bin"));
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(
                                    () -> {
                                        server.close();
                                        delete(own);
                                    }));
            return server;
        }

        private static EmbeddedPostgres startIn(Path folder, Path binaries) {
            return EmbeddedPostgres.start(
                    PostgresSettings.disposable(folder, binaries), Progress.silent());
        }

        /** What JVMs left that were killed. Dropping its databases one by one takes minutes. */
        private static void removeLeft(Path folder) {
            try (Stream<Path> left = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
                left.filter(Server::isLeft).forEach(Server::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean isLeft(Path folder) {
            String name = folder.getFileName().toString();
            return name.startsWith("of-")
                    && ProcessHandle.of(Long.parseLong(name.substring("of-".length()))).isEmpty();
        }
    }
}
