package io.entrepot.platform.list;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/**
 * A filtered list as a file: read page by page and written as it is read, so that its size costs no
 * memory, and cut off at a bound that a spreadsheet still opens.
 */
public record CsvFile<R>(
        String name, List<String> heads, Function<R, List<? extends @Nullable Object>> cells) {
    /** So many rows at most; a last line says when there were more. */
    public static final int MOST_ROWS = 50_000;

    /** Some rows and the key behind them. */
    public record Part<R>(List<R> rows, @Nullable String next) {}

    /** Fetches the part behind a key. */
    @FunctionalInterface
    public interface Source<R> {
        Part<R> after(@Nullable String key);
    }

    /** The list as it is being read. */
    public void write(HttpServletResponse response, Source<R> source) {
        Part<R> part = source.after(null);
        Csv csv = open(response);
        int written = 0;
        while (true) {
            part.rows().forEach(row -> csv.row(cells.apply(row)));
            csv.flush();
            written += part.rows().size();
            if (part.next() == null || written >= MOST_ROWS) {
                break;
            }
            part = source.after(part.next());
        }
        if (part.next() != null) {
            csv.row(List.of("# " + written + "+"));
        }
        csv.flush();
    }

    private Csv open(HttpServletResponse response) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".csv").build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            Csv csv = new Csv(response.getOutputStream());
            csv.row(heads);
            return csv;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
