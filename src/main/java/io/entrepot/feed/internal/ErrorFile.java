package io.entrepot.feed.internal;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lines that were refused, as a table that opens in a spreadsheet: what would be read as a
 * formula there has an apostrophe before it. The file is made when the first line is refused.
 */
final class ErrorFile implements AutoCloseable {
    private static final int LONGEST_VALUE = 200;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Path path;
    private final boolean goesOn;
    private @Nullable CsvWriter writer;

    /** An import that goes on adds to the file; one that starts replaces it. */
    ErrorFile(Path path, boolean goesOn) {
        this.path = path;
        this.goesOn = goesOn;
        if (!goesOn) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void add(FeedRow.Bad bad) {
        CsvWriter out = writer == null ? open() : writer;
        out.writeRecord(
                String.valueOf(bad.line()),
                safe(bad.column()),
                safe(bad.reason()),
                safe(bad.value()));
    }

    void flush() {
        if (writer != null) {
            try {
                writer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    boolean exists() {
        return Files.exists(path);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }

    private CsvWriter open() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            boolean fresh = !goesOn || !Files.exists(path);
            CsvWriter opened =
                    CsvWriter.builder()
                            .build(
                                    path,
                                    StandardCharsets.UTF_8,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.APPEND);
            if (fresh) {
                opened.writeRecord("line", "column", "reason", "value");
            }
            writer = opened;
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String safe(String value) {
        String cut =
                value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        return !cut.isEmpty() && FORMULA_STARTS.indexOf(cut.charAt(0)) >= 0 ? "'" + cut : cut;
    }
}
