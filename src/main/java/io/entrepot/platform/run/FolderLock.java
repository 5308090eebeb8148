package io.entrepot.platform.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Sole ownership of a folder, for as long as this object is open. The operating system drops it
 * when the process dies, however it dies. Nobody may open the lock file for anything else: on POSIX
 * that other channel's close would drop the lock too.
 */
public final class FolderLock implements AutoCloseable {
    private static final String FILE = "lock";
    private static final int TRIES = 5;
    private static final long PAUSE_NANOS = 20_000_000;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Empty when another process, or another part of this one, holds the folder. Tried a few times,
     * because {@link #isHeld} of another process holds it for an instant.
     */
    public static Optional<FolderLock> tryTake(Path folder) {
        Optional<FolderLock> lock = tryOnce(folder);
        for (int i = 1; i < TRIES && lock.isEmpty(); i++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            lock = tryOnce(folder);
        }
        return lock;
    }

    private static Optional<FolderLock> tryOnce(Path folder) {
        try {
            PrivateFiles.folder(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            return held(channel) ? Optional.of(new FolderLock(channel)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " can't be locked", e);
        }
    }

    /** True when somebody else holds the folder now; a guess that may be old when it returns. */
    public static boolean isHeld(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            return false;
        }
        Optional<FolderLock> lock = tryOnce(folder);
        lock.ifPresent(FolderLock::close);
        return lock.isEmpty();
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return true;
            }
            channel.close();
            return false;
        } catch (OverlappingFileLockException e) {
            // Closing this channel would drop the lock that another part of this process holds.
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
