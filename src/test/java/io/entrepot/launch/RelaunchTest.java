package io.entrepot.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

class RelaunchTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "serve", "serve --data x", "--server.port=9090", "--data=x"})
    void serving_goes_on_from_the_unpacked_copy(String line) {
        assertThat(Relaunch.isServe(words(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "import products x", "--help", "serve --help", "--version"})
    void what_ends_soon_runs_from_the_jar(String line) {
        assertThat(Relaunch.isServe(words(line))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "serve,                   none, data",
                "serve,                   shop, shop",
                "serve --data mine,       shop, mine",
                "serve --data=mine,       none, mine",
                "--entrepot.data=mine,    shop, mine",
            })
    void the_folder_is_the_one_of_the_command_line(String line, String environment, String folder) {
        assertThat(Relaunch.data(words(line), environment)).isEqualTo(Path.of(folder));
    }

    @Test
    void options_of_the_user_are_kept() {
        assertThat(Relaunch.usable(List.of("-Xmx384m", "-Dx=y"))).contains("-Xmx384m", "-Dx=y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:AOTCache=a",
                "-XX:SharedArchiveFile=a",
                "-javaagent:a.jar",
                "-agentlib:jdwp=x",
                "-Dentrepot.unpack=false"
            })
    void who_has_a_cache_or_an_agent_of_their_own_is_left_alone(String option) {
        assertThat(Relaunch.usable(List.of("-Xmx384m", option))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-XX:+UseZGC, true", "-XX:+UseSerialGC, true", "-Xmx384m, false", "-Dx=GC, false"})
    void the_collector_is_left_to_whoever_chose_one(String option, boolean chosen) {
        assertThat(Relaunch.choosesACollector(option)).isEqualTo(chosen);
    }

    @Test
    void the_process_becomes_the_other_program_and_keeps_its_number() throws Exception {
        Process probe = probe("/bin/sh", "-c", "echo $$ \"$0\" \"$1\"", "a b", "ü");
        String said =
                new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(probe.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(said).endsWith(probe.pid() + " a b ü");
    }

    @Test
    void a_program_that_is_not_there_is_told_and_the_process_lives_on() {
        assertThatThrownBy(() -> Relaunch.exec(List.of(folder.resolve("none").toString())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("answered -1");
    }

    @Test
    void a_jar_that_cannot_be_unpacked_leaves_nothing_that_looks_whole() throws IOException {
        Path jar = Files.writeString(folder.resolve("entrepot.jar"), "no jar");
        assertThatThrownBy(() -> Relaunch.unpack(jar, folder.resolve("data")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("could not be unpacked");
        try (var copies = Files.list(folder.resolve("data/run/program"))) {
            assertThat(copies)
                    .allMatch(copy -> copy.getFileName().toString().startsWith("unpacking-"));
        }
    }

    private Process probe(String... command) throws IOException {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.add("--enable-native-access=ALL-UNNAMED");
        all.addAll(List.of("-cp", System.getProperty("java.class.path")));
        all.add(ExecProbe.class.getName());
        all.addAll(List.of(command));
        return new ProcessBuilder(all).redirectErrorStream(true).start();
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
