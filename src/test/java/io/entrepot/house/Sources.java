package io.entrepot.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files of this project, as the house rules read them. */
final class Sources {
    static final Path ROOT = Path.of(System.getProperty("entrepot.basedir", "."));
    static final Path MAIN = ROOT.resolve("src/main/java");
    static final Path TEST = ROOT.resolve("src/test/java");

    private Sources() {}

    static List<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The module that a source file belongs to. */
    static String module(Path file) {
        return MAIN.resolve("io/entrepot").relativize(file).getName(0).toString();
    }
}
