package io.entrepot.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class EmbeddedPostgresTest {
    private static final Path BINARIES =
            Path.of(System.getProperty("entrepot.basedir", "."), "target", "test-pg", "bin");

    @TempDir Path folder;

    @Test
    void keeps_its_rows_and_its_port_over_a_restart() throws Exception {
        int port;
        try (EmbeddedPostgres server = start()) {
            port = server.port();
            sql(server, "create table kept (id int); insert into kept values (7)");
        }
        try (EmbeddedPostgres server = start()) {
            assertThat(server.port()).isEqualTo(port);
            assertThat(ask(server, "select id from kept")).isEqualTo("7");
            assertThat(ask(server, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThat(ask(server, "show data_checksums")).isEqualTo("on");
            assertThat(ask(server, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void refuses_a_wrong_password_and_a_login_without_one() throws Exception {
        try (EmbeddedPostgres server = start()) {
            assertThatThrownBy(
                            () -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "x"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(
                            () -> DriverManager.getConnection(server.jdbcUrl(), server.user(), ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                            server.jdbcUrl(), Cluster.ADMIN, server.password()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keeps_its_files_to_its_owner() throws Exception {
        try (EmbeddedPostgres server = start()) {
            assertThat(mode(server.folder())).isEqualTo("rwx------");
            assertThat(mode(settings().cluster())).isEqualTo("rwx------");
            assertThat(mode(Passwords.file(settings()))).isEqualTo("rw-------");
            try (Connection admin = server.server().admin()) {
                assertThat(ask(admin, "show unix_socket_directories")).isEmpty();
                assertThat(ask(admin, "show listen_addresses")).isEqualTo("127.0.0.1");
            }
        }
    }

    @Test
    void starts_over_an_empty_pid_file() throws Exception {
        start().close();
        Files.createFile(settings().pidFile());
        start().close();
    }

    @Test
    void starts_over_a_pid_file_that_names_some_other_living_process() throws Exception {
        start().close();
        Files.writeString(
                settings().pidFile(),
                ProcessHandle.current().pid()
                        + "\n"
                        + settings().cluster()
                        + "\n1\n1\n\n\n\nready\n");
        start().close();
    }

    @Test
    void refuses_to_run_without_fsync() throws Exception {
        start().close();
        Path configuration = settings().cluster().resolve("postgresql.auto.conf");
        Files.writeString(
                configuration,
                Files.readString(configuration).replace("fsync = on", "fsync = off"));
        assertThatThrownBy(this::start)
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("because fsync is off");
        assertThat(ServerProcess.anyIn(settings())).isFalse();
    }

    @Test
    void refuses_a_second_owner_of_the_folder() {
        try (EmbeddedPostgres server = start()) {
            assertThat(server.port()).isPositive();
            assertThatThrownBy(this::start)
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("Another process already runs");
        }
    }

    @Test
    void moves_to_another_port_when_a_stranger_has_taken_its_own() throws Exception {
        int port;
        try (EmbeddedPostgres server = start()) {
            port = server.port();
        }
        try (var stranger = new ServerSocket()) {
            stranger.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            try (EmbeddedPostgres server = start()) {
                assertThat(server.port()).isNotEqualTo(port);
                assertThat(ask(server, "select 1")).isEqualTo("1");
            }
        }
    }

    private PostgresSettings settings() {
        return new PostgresSettings(
                folder.resolve("pg"), BINARIES, PostgresSettings.Durability.POWER_CUT);
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(settings(), Progress.silent());
    }

    private static void sql(EmbeddedPostgres server, String text) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static String ask(EmbeddedPostgres server, String query) throws SQLException {
        try (var connection = connect(server)) {
            return ask(connection, query);
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }

    private static String mode(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
