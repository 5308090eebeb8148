package io.entrepot.search.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The index in use. Each generation has a folder of its own and a file names the current one, so a
 * new one can be built beside it and swapped in while searches go on. The schema's number is part
 * of the name: a program with another schema starts a new generation instead of misreading the old.
 */
@Component
final class Indexes implements DisposableBean {
    private static final String SCHEMA = "4";

    private final Path root;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile @Nullable Index current;

    Indexes(SearchSettings settings) {
        this.root = settings.folder();
    }

    /** Uses the current index; it is not closed before the work is done. */
    <T> T use(Function<Index, T> work) {
        open();
        lock.readLock().lock();
        try {
            Index index = current;
            if (index == null) {
                throw new IllegalStateException("The index is closed");
            }
            return work.apply(index);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Whether there is no index of this schema on disk yet. */
    boolean isMissing() {
        return !Files.exists(root.resolve("current"))
                || !read(root.resolve("current")).startsWith(SCHEMA + "-");
    }

    /** Lets the work fill a new index, then makes it the current one and removes the old. */
    void replace(java.util.function.Consumer<Index> work) {
        open();
        Path folder = root.resolve(SCHEMA + "-" + System.nanoTime());
        Index fresh = Index.open(folder);
        try {
            work.accept(fresh);
            fresh.settle();
        } catch (RuntimeException failure) {
            fresh.close();
            delete(folder);
            throw failure;
        }
        swap(fresh);
    }

    private void swap(Index fresh) {
        name(fresh.folder());
        lock.writeLock().lock();
        try {
            Index old = current;
            current = fresh;
            if (old != null) {
                old.close();
            }
        } finally {
            lock.writeLock().unlock();
        }
        removeOthers(fresh.folder());
    }

    private void open() {
        if (current != null) {
            return;
        }
        lock.writeLock().lock();
        try {
            if (current == null) {
                Path folder = folder();
                current = Index.open(folder);
                removeOthers(folder);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** An index that was never filled is not named, so that the next start fills it. */
    private Path folder() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return isMissing()
                ? root.resolve(SCHEMA + "-" + System.nanoTime())
                : root.resolve(read(root.resolve("current")).strip());
    }

    @Override
    public void destroy() {
        lock.writeLock().lock();
        try {
            Index index = current;
            current = null;
            if (index != null) {
                index.close();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void name(Path folder) {
        try {
            Path file =
                    Files.writeString(root.resolve("current.new"), folder.getFileName().toString());
            Files.move(file, root.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeOthers(Path kept) {
        try (Stream<Path> folders = Files.list(root)) {
            folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().equals(kept.getFileName()))
                    .toList()
                    .forEach(Indexes::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
