package io.entrepot.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Progress;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What kill -9 at any moment may cost: nothing that was acknowledged. */
@Tag("slow")
class KillTest {
    private static final int REPORTS_BEFORE_THE_KILL = 5;

    @TempDir Path folder;

    @Test
    void a_killed_jvm_loses_nothing_and_its_server_is_taken_over() throws Exception {
        killWhileInserting();
        assertThat(ServerProcess.anyIn(settings())).as("the server outlives its owner").isTrue();
        long orphan = ServerProcess.find(settings()).orElseThrow().process().pid();

        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings(), Progress.silent())) {
            assertThat(ServerProcess.find(settings()).orElseThrow().process().pid())
                    .isEqualTo(orphan);
            assertThat(rows(server)).containsAll(acknowledged());
        }
        assertThat(ServerProcess.anyIn(settings())).isFalse();
    }

    @Test
    void a_second_jvm_is_refused_while_the_first_lives() throws Exception {
        whileInserting(
                () ->
                        assertThatThrownBy(
                                        () -> EmbeddedPostgres.start(settings(), Progress.silent()))
                                .isInstanceOf(CannotRun.class)
                                .hasMessageContaining("Another process already runs"));
        EmbeddedPostgres.start(settings(), Progress.silent()).close();
    }

    @Test
    void a_killed_jvm_and_a_killed_server_lose_nothing() throws Exception {
        killWhileInserting();
        Path cluster = settings().cluster().toRealPath();
        ServerProcess.find(settings()).orElseThrow().process().destroyForcibly();
        for (ProcessHandle process : workingIn(cluster)) {
            process.destroyForcibly();
            process.onExit().join();
        }
        // What a power cut between creating and filling it leaves.
        Files.writeString(settings().pidFile(), "");

        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings(), Progress.silent())) {
            assertThat(rows(server)).containsAll(acknowledged());
        }
    }

    private static List<ProcessHandle> workingIn(Path cluster) {
        return ProcessHandle.allProcesses().filter(process -> isIn(process, cluster)).toList();
    }

    private static boolean isIn(ProcessHandle process, Path cluster) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .equals(cluster);
        } catch (IOException e) {
            return false;
        }
    }

    private void killWhileInserting() throws Exception {
        whileInserting(() -> {});
    }

    /** Ends with the kill of the child, in the middle of what it does. */
    private void whileInserting(Runnable look) throws Exception {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Inserter.class.getName(),
                                settings().folder().toString(),
                                settings().binaries().toString(),
                                journal().toString())
                        .redirectError(folder.resolve("child.log").toFile())
                        .start();
        try (BufferedReader reports = child.inputReader()) {
            for (int i = 0; i < REPORTS_BEFORE_THE_KILL; i++) {
                assertThat(reports.readLine())
                        .as(() -> read(folder.resolve("child.log")))
                        .isNotNull();
            }
            look.run();
        } finally {
            child.destroyForcibly();
            child.waitFor();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private PostgresSettings settings() {
        Path binaries =
                Path.of(System.getProperty("entrepot.basedir", "."), "target", "test-pg", "bin");
        return new PostgresSettings(
                folder.resolve("pg"), binaries, PostgresSettings.Durability.POWER_CUT);
    }

    private Path journal() {
        return folder.resolve("journal");
    }

    /** A line that the kill cut short was not acknowledged. */
    private Set<Integer> acknowledged() throws IOException {
        String text = Files.readString(journal());
        Set<Integer> ids = new HashSet<>();
        for (String line : text.substring(0, text.lastIndexOf('\n')).split("\n")) {
            ids.add(Integer.valueOf(line));
        }
        assertThat(ids).hasSizeGreaterThan(100);
        return ids;
    }

    private static List<Integer> rows(EmbeddedPostgres server) throws Exception {
        List<Integer> ids = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(
                                server.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from acknowledged")) {
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
        }
        return ids;
    }
}
