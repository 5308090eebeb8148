package io.entrepot.feed.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How a file is to be read: its format, and of a text its encoding and the character between cells.
 * A text that is not UTF-8 is taken for the Windows encoding of Western Europe, which spreadsheets
 * write, and whoever maps the columns sees what came of it.
 */
record Layout(Format format, Charset charset, char separator) {
    private static final int LOOK = 1 << 18;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Layout of(Path path) throws IOException {
        if (isZip(path)) {
            return new Layout(Format.XLSX, StandardCharsets.UTF_8, ',');
        }
        byte[] start;
        try (InputStream bytes = new BufferedInputStream(Unpacked.open(path))) {
            start = bytes.readNBytes(LOOK);
        }
        if (start.length == 0) {
            throw new BadFile("file_empty", "There is nothing in it");
        }
        Charset charset = charset(start);
        String text = new String(start, charset);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (bare.stripLeading().startsWith("{")) {
            return new Layout(Format.NDJSON, StandardCharsets.UTF_8, ',');
        }
        return new Layout(Format.CSV, charset, separator(bare));
    }

    RowSource open(Path path) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows(Unpacked.open(path), charset, separator);
            case XLSX -> new XlsxRows(path);
            case NDJSON -> new JsonRows(new Lines(Unpacked.open(path)));
        };
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            byte[] start = bytes.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3;
        }
    }

    private static Charset charset(byte[] start) throws BadFile {
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16;
        }
        if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16;
        }
        if (isUtf8(start)) {
            return StandardCharsets.UTF_8;
        }
        for (byte one : start) {
            if (one == 0) {
                throw new BadFile("not_a_table", "It is no text, no workbook and no JSON");
            }
        }
        return WINDOWS;
    }

    /** The last character may be cut in two by the end of what was looked at. */
    private static boolean isUtf8(byte[] start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result =
                decoder.decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length), false);
        return !result.isError();
    }

    /** The one that the first line has most of, outside quotes. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        String bare = line.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = bare.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }
}
