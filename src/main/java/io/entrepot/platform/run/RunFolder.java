package io.entrepot.platform.run;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The run-time folder of a shop and who owns it. One process does at a time; the lock says so, and
 * server.json says who it is and how to talk to it.
 */
public final class RunFolder {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path data;

    public RunFolder(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    public Path data() {
        return data;
    }

    /**
     * Takes the folder for this process until the claim is closed.
     *
     * @throws CannotRun when another process owns it
     */
    public Claim claim() {
        return FolderLock.tryTake(run()).map(Claim::new).orElseThrow(this::taken);
    }

    /** True while some process owns the folder, one that is only starting or stopping too. */
    public boolean isOwned() {
        return FolderLock.isHeld(run());
    }

    /** The owner that can be talked to: it holds the lock, lives and is up. */
    public Optional<Owner> owner() {
        return isOwned() ? Optional.ofNullable(written()).filter(Owner::isAlive) : Optional.empty();
    }

    private CannotRun taken() {
        Owner owner = written();
        String who =
                owner != null && owner.isAlive() ? "process " + owner.pid() : "Another process";
        return CannotRun.unavailable(
                "The folder " + data + " is in use by " + who + "; stop it first.");
    }

    private @Nullable Owner written() {
        try {
            return Files.exists(file()) ? JSON.readValue(file(), Owner.class) : null;
        } catch (JacksonException e) {
            // Only a damaged file; the lock alone says whether the folder is owned.
            return null;
        }
    }

    private Path run() {
        return data.resolve("run");
    }

    private Path file() {
        return run().resolve("server.json");
    }

    /** Sole ownership of the folder. */
    public final class Claim implements AutoCloseable {
        private final FolderLock lock;

        private Claim(FolderLock lock) {
            this.lock = lock;
        }

        /** Tells other processes how to talk to this one. */
        public void publish(Owner owner) {
            try {
                PrivateFiles.write(file(), JSON.writeValueAsString(owner));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** This process can't be talked to any more, but still owns the folder. */
        public void withdraw() {
            try {
                Files.deleteIfExists(file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                withdraw();
            } finally {
                lock.close();
            }
        }
    }
}
