package io.entrepot.platform.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

class RunFolderTest {
    @TempDir Path data;

    @Test
    void names_its_owner_while_the_owner_holds_it() throws Exception {
        RunFolder folder = new RunFolder(data);
        try (RunFolder.Claim claim = folder.claim()) {
            assertThat(folder.owner()).as("it is only starting").isEmpty();
            assertThat(folder.isOwned()).isTrue();
            claim.publish(self(Owner.startOf(ProcessHandle.current())));
            assertThat(folder.owner()).map(Owner::endpoint).contains(4711);
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(data.resolve("run/server.json"))))
                    .isEqualTo("rw-------");
        }
        assertThat(folder.owner()).isEmpty();
        assertThat(folder.isOwned()).isFalse();
    }

    @Test
    void refuses_a_second_owner_and_names_the_first() {
        RunFolder folder = new RunFolder(data);
        try (RunFolder.Claim claim = folder.claim()) {
            claim.publish(self(Owner.startOf(ProcessHandle.current())));
            assertThatThrownBy(folder::claim)
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void does_not_take_a_later_process_with_the_same_number_for_the_owner() {
        RunFolder folder = new RunFolder(data);
        try (RunFolder.Claim claim = folder.claim()) {
            claim.publish(self(Instant.EPOCH));
            assertThat(folder.owner()).isEmpty();
        }
    }

    @Test
    void what_a_killed_owner_left_is_not_believed_without_the_lock() throws Exception {
        RunFolder folder = new RunFolder(data);
        try (RunFolder.Claim claim = folder.claim()) {
            claim.publish(self(Owner.startOf(ProcessHandle.current())));
            Files.copy(data.resolve("run/server.json"), data.resolve("left"));
        }
        Files.move(data.resolve("left"), data.resolve("run/server.json"));
        assertThat(folder.owner()).isEmpty();
    }

    private static Owner self(Instant started) {
        return new Owner(ProcessHandle.current().pid(), started, 8080, 4711, "secret", "test");
    }
}
