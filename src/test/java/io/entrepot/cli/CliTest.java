package io.entrepot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.postgres.EmbeddedPostgres;
import io.entrepot.platform.postgres.PostgresSettings;
import io.entrepot.platform.run.Progress;
import io.entrepot.platform.run.RunFolder;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

class CliTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "verify",
                "import",
                "demo",
                "simulator",
                "landed-cost",
                "backup",
                "restore"
            })
    void every_command_explains_itself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: entrepot " + command);
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("  " + command + " ");
    }

    @Test
    void tells_its_version() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("entrepot ");
    }

    @Test
    void refuses_a_word_that_is_neither_an_option_nor_a_setting() {
        assertThat(run("verify", "--data", folder.toString(), "--quick")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option: '--quick'");
        assertThat(run("frobnicate")).isEqualTo(2);
    }

    @Test
    void refuses_a_file_that_is_not_there() {
        assertThat(run("import", "products", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("can't be read");
    }

    @Test
    void refuses_to_serve_or_restore_over_a_running_server() {
        try (RunFolder.Claim _ = new RunFolder(folder).claim()) {
            assertThat(run("--entrepot.data=" + folder)).isEqualTo(69);
            assertThat(err.toString()).contains("is in use by");
            assertThat(run("restore", "x", "--data", folder.toString())).isEqualTo(69);
        }
    }

    @Test
    void passes_any_setting_on_to_the_program() {
        assertThat(
                        run(
                                "backup",
                                folder.resolve("b").toString(),
                                "--entrepot.database.url=jdbc:postgresql://127.0.0.1:1/none"))
                .isEqualTo(69);
        assertThat(err.toString()).contains("127.0.0.1:1");
    }

    @Test
    void refuses_to_back_up_nothing() {
        assertThat(run("backup", folder.resolve("b").toString(), "--data", folder.toString()))
                .isEqualTo(78);
        assertThat(err.toString()).contains("There is no shop in");
    }

    @Test
    @Tag("slow")
    void backs_up_a_stopped_shop_and_restores_it_elsewhere() throws Exception {
        Path data = folder.resolve("data");
        try (EmbeddedPostgres server = start(data);
                Connection connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id int); insert into kept values (7)");
        }
        String backup = folder.resolve("backup").toString();
        assertThat(run("backup", backup, "--data", data.toString())).as(err::toString).isZero();
        assertThat(run("backup", backup, "--data", data.toString())).isEqualTo(2);
        assertThat(run("restore", backup, "--data", data.toString(), "--no-verify")).isEqualTo(78);

        Path copy = folder.resolve("copy");
        assertThat(run("restore", backup, "--data", copy.toString(), "--no-verify"))
                .as(err::toString)
                .isZero();
        assertThat(Files.exists(copy.resolve("pg/cluster/backup_label"))).isFalse();
        try (EmbeddedPostgres server = start(copy);
                Connection connection = connect(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(7);
        }
    }

    private static EmbeddedPostgres start(Path data) {
        return EmbeddedPostgres.start(PostgresSettings.in(data), Progress.silent());
    }

    private static Connection connect(EmbeddedPostgres server) throws Exception {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }

    private int run(String... args) {
        return Cli.execute(new PrintWriter(out), new PrintWriter(err), args);
    }
}
