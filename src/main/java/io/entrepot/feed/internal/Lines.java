package io.entrepot.feed.internal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Lines of a text in UTF-8, each of bounded length: the rest of a longer one is passed over, and it
 * is refused for what it then is. A line that is not UTF-8 is told by its number and spoils no
 * other.
 */
final class Lines implements AutoCloseable {
    private static final int LONGEST_LINE = 4_000_000;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A line; without a text when its bytes are none. */
    record Line(long number, @Nullable String text) {}

    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[1 << 12];
    private int at;
    private int filled;
    private int length;
    private long number;

    Lines(InputStream bytes) {
        this.bytes = bytes;
    }

    @Nullable Line next() throws IOException {
        length = 0;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            keep(at, end);
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                return line();
            }
        }
        return any ? line() : null;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = bytes.read(buffer);
        return filled > 0;
    }

    private void keep(int from, int to) {
        int more = Math.min(to - from, LONGEST_LINE - length);
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }

    private Line line() {
        number++;
        int from = number == 1 && length >= 3 && Arrays.equals(line, 0, 3, MARK, 0, 3) ? 3 : 0;
        int to = length > from && line[length - 1] == '\r' ? length - 1 : length;
        try {
            return new Line(
                    number, decoder.decode(ByteBuffer.wrap(line, from, to - from)).toString());
        } catch (CharacterCodingException notUtf8) {
            return new Line(number, null);
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
