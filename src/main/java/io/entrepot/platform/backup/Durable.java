package io.entrepot.platform.backup;

import io.entrepot.platform.run.PrivateFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Makes a whole tree survive a power cut. Several files at once, because the disk then writes its
 * journal once for all of them: a thousand small files one by one take a minute on a slow disk.
 */
final class Durable {
    private static final int AT_ONCE = 16;

    private Durable() {}

    static void force(Path root) throws IOException {
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(root)) {
            paths = tree.toList();
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all =
                    paths.stream().<Future<?>>map(path -> threads.submit(() -> one(path))).toList();
            for (Future<?> each : all) {
                await(each);
            }
        }
    }

    private static void await(Future<?> forced) throws IOException {
        try {
            forced.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while files were being made durable", e);
        } catch (ExecutionException e) {
            throw new IOException("A file can't be made durable", e);
        }
    }

    private static void one(Path path) {
        try {
            if (Files.isDirectory(path)) {
                PrivateFiles.sync(path);
                return;
            }
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
