package io.entrepot.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.platform.postgres.EmbeddedPostgres;
import io.entrepot.platform.postgres.PostgresSettings;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The drill: back up a server that is being written to, lose it, restore it somewhere else. */
@Tag("slow")
class FileBackupTest {
    @TempDir Path folder;

    @Test
    void a_backup_under_load_holds_every_row_acknowledged_before_it() throws Exception {
        Files.createDirectories(folder.resolve("data/media"));
        Files.writeString(folder.resolve("data/media/cup.txt"), "a cup");
        Set<Integer> before;
        try (EmbeddedPostgres server = start("data");
                Writers writers = new Writers(server)) {
            writers.untilAcknowledged(300);
            before = writers.acknowledged();
            backup(server);
            writers.untilAcknowledged(before.size() + 100);
        }
        restore();

        try (EmbeddedPostgres server = start("restored")) {
            assertThat(rows(server)).containsAll(before);
        }
        assertThat(folder.resolve("restored/media/cup.txt")).hasContent("a cup");
    }

    @Test
    void one_flipped_bit_is_found_and_nothing_is_restored() throws Exception {
        try (EmbeddedPostgres server = start("data")) {
            backup(server);
        }
        Path control = folder.resolve("backup/cluster/base/1/1259");
        try (RandomAccessFile file = new RandomAccessFile(control.toFile(), "rw")) {
            file.seek(5000);
            int value = file.read();
            file.seek(5000);
            file.write(value ^ 4);
        }
        assertThatThrownBy(this::restore)
                .isInstanceOfSatisfying(
                        CannotRun.class,
                        reason -> assertThat(reason.status()).isEqualTo(ExitStatus.FOUND))
                .hasMessageContaining("cluster/base/1/1259");
        assertThat(folder.resolve("restored/pg/cluster")).doesNotExist();
    }

    @Test
    void a_backup_that_was_cut_short_is_none() throws Exception {
        try (EmbeddedPostgres server = start("data")) {
            backup(server);
        }
        Files.delete(folder.resolve("backup/manifest.json"));
        assertThatThrownBy(this::restore).hasMessageContaining("no finished backup");
    }

    private EmbeddedPostgres start(String data) {
        Path binaries =
                Path.of(System.getProperty("entrepot.basedir", "."), "target", "test-pg", "bin");
        return EmbeddedPostgres.start(
                new PostgresSettings(
                        folder.resolve(data).resolve("pg"),
                        binaries,
                        PostgresSettings.Durability.POWER_CUT),
                Progress.silent());
    }

    private void backup(EmbeddedPostgres server) {
        new Backups(folder.resolve("data"), "test", Clock.systemUTC())
                .ofFiles(server.server(), folder.resolve("backup"), Progress.silent());
    }

    private void restore() {
        new Restores(folder.resolve("restored")).files(folder.resolve("backup"), Progress.silent());
    }

    private static List<Integer> rows(EmbeddedPostgres server) throws SQLException {
        List<Integer> ids = new ArrayList<>();
        try (Connection connection = connect(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from journal")) {
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
        }
        return ids;
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }

    /** Three clients that insert and write down what was acknowledged to them. */
    private static final class Writers implements AutoCloseable {
        private final EmbeddedPostgres server;
        private final Set<Integer> acknowledged = new ConcurrentSkipListSet<>();
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicBoolean stop = new AtomicBoolean();
        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private final Object more = new Object();

        Writers(EmbeddedPostgres server) throws SQLException {
            this.server = server;
            try (Connection connection = connect(server);
                    var statement = connection.createStatement()) {
                statement.execute("create table journal (id int primary key, filler text)");
            }
            for (int i = 0; i < 3; i++) {
                threads.execute(this::write);
            }
        }

        private void write() {
            try (Connection connection = connect(server);
                    var insert =
                            connection.prepareStatement(
                                    "insert into journal values (?, repeat('x', 500))")) {
                while (!stop.get()) {
                    int id = next.incrementAndGet();
                    insert.setInt(1, id);
                    insert.executeUpdate();
                    acknowledged.add(id);
                    synchronized (more) {
                        more.notifyAll();
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        Set<Integer> acknowledged() {
            return new TreeSet<>(acknowledged);
        }

        void untilAcknowledged(int count) throws InterruptedException {
            synchronized (more) {
                while (acknowledged.size() < count) {
                    more.wait(30_000);
                }
            }
        }

        @Override
        public void close() {
            stop.set(true);
            threads.close();
        }
    }
}
