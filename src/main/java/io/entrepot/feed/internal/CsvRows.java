package io.entrepot.feed.internal;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/** Rows of a text whose cells are separated by a character, in the encoding that was found. */
final class CsvRows implements RowSource {
    private static final int LONGEST_RECORD = 4 << 20;

    private final CloseableIterator<CsvRecord> records;
    private final Head head;
    private long last;

    CsvRows(InputStream bytes, Charset charset, char separator) throws IOException {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.records =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(LONGEST_RECORD)
                        .ofCsvRecord(new InputStreamReader(unmarked(bytes), decoder))
                        .iterator();
        CsvRecord first = record();
        if (first == null) {
            throw new BadFile("file_empty", "There is nothing in it");
        }
        this.head = Head.of(first.getFields(), true);
    }

    /** Without the mark that some programs put before a text. */
    private static InputStream unmarked(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, 3);
        byte[] start = in.readNBytes(3);
        boolean utf8 =
                start.length == 3
                        && start[0] == (byte) 0xEF
                        && start[1] == (byte) 0xBB
                        && start[2] == (byte) 0xBF;
        if (!utf8) {
            in.unread(start);
        }
        return in;
    }

    @Override
    public List<String> columns() {
        return head.names();
    }

    @Override
    public @Nullable Cells next() throws IOException {
        CsvRecord record = record();
        return record == null ? null : head.row(record.getStartingLineNumber(), record.getFields());
    }

    private @Nullable CsvRecord record() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            last = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException broken) {
            throw bad(broken);
        } catch (UncheckedIOException wrapped) {
            throw bad(wrapped);
        }
    }

    private IOException bad(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadFile bad) {
                return bad;
            }
            if (cause instanceof CharacterCodingException) {
                return new BadFile(
                        "wrong_encoding",
                        "After line " + last + " the text is in another encoding");
            }
        }
        return new BadFile(
                "row_broken",
                "After line "
                        + last
                        + " a row can't be read: a quote that never ends, or a row of more than 4"
                        + " MB");
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
