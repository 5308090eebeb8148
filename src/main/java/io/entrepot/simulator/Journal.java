package io.entrepot.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An append-only file of JSON lines. A line counts once {@link #awaitDurable} has returned for it;
 * a torn last line was never acknowledged and is cut off at the next start.
 */
final class Journal<T> implements AutoCloseable {
    private final FileChannel channel;
    private final ReentrantLock flushing = new ReentrantLock();
    private volatile long written;
    private volatile long durable;

    private Journal(FileChannel channel, long length) {
        this.channel = channel;
        this.written = length;
        this.durable = length;
    }

    /** A journal with what it held when it was opened. */
    record Opened<T>(Journal<T> journal, List<T> lines) {}

    /** Opens the file and takes its lock, so that two simulators never share a ledger. */
    static <T> Opened<T> open(Path file, Class<T> type) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            lock(channel, file);
            byte[] bytes = Files.readAllBytes(file);
            int end = lastNewline(bytes) + 1;
            channel.truncate(end);
            channel.position(end);
            return new Opened<>(new Journal<>(channel, end), parse(bytes, end, type));
        } catch (IOException e) {
            throw new UncheckedIOException("The journal " + file + " can't be opened", e);
        }
    }

    /** Writes the lines in one go; callers take turns. Returns the position to await. */
    long append(List<T> lines) {
        var bytes = new ByteArrayOutputStream();
        for (T line : lines) {
            bytes.writeBytes(SimulatorJson.MAPPER.writeValueAsBytes(line));
            bytes.write('\n');
        }
        try {
            var buffer = ByteBuffer.wrap(bytes.toByteArray());
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            written = channel.position();
            return written;
        } catch (IOException e) {
            cutBack();
            throw new UncheckedIOException("The journal can't be written", e);
        }
    }

    /** Returns once everything up to the position is on the disk; one fsync serves all waiters. */
    void awaitDurable(long position) {
        if (durable >= position) {
            return;
        }
        flushing.lock();
        try {
            if (durable >= position) {
                return;
            }
            long upTo = written;
            channel.force(false);
            durable = upTo;
        } catch (IOException e) {
            throw new UncheckedIOException("The journal can't be flushed", e);
        } finally {
            flushing.unlock();
        }
    }

    long written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Half a line must not stand before the next whole one. */
    private void cutBack() {
        try {
            channel.truncate(written);
        } catch (IOException e) {
            System.getLogger("simulator").log(System.Logger.Level.ERROR, "journal is torn", e);
        }
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IllegalStateException("Another simulator uses " + file, e);
        }
        channel.close();
        throw new IllegalStateException("Another simulator uses " + file);
    }

    private static <T> List<T> parse(byte[] bytes, int end, Class<T> type) {
        return new String(bytes, 0, end, StandardCharsets.UTF_8)
                .lines()
                .map(line -> SimulatorJson.MAPPER.readValue(line, type))
                .toList();
    }

    private static int lastNewline(byte[] bytes) {
        int at = bytes.length - 1;
        while (at >= 0 && bytes[at] != '\n') {
            at--;
        }
        return at;
    }
}
