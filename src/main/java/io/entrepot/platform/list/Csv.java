package io.entrepot.platform.list;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a table for spreadsheets (RFC 4180, UTF-8 with a byte order mark, which Excel needs). A
 * cell that a spreadsheet would take for a formula gets an apostrophe in front: what a shopper
 * types as a name must not run on a clerk's machine (CWE-1236).
 */
public final class Csv {
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private final Writer out;

    public Csv(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write("\uFEFF");
    }

    public void row(List<? extends @Nullable Object> cells) {
        write(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** Hands on what was written so far. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean number = value instanceof Number;
        if (!number && !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean quoted = text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
