package io.entrepot.feed.internal;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ExitStatus;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/**
 * A file of lines, packed or not, read once as a stream; the key is what it holds, not its name.
 */
record FeedFile(Path path, String key, long lines) {
    private static final int LONGEST_LINE = 4_000_000;

    static FeedFile look(Path path) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(path), digest)) {
                bytes.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return new FeedFile(path, HexFormat.of().formatHex(digest.digest()), count(path));
        } catch (IOException e) {
            throw new CannotRun(ExitStatus.USAGE, "The file %s can't be read.".formatted(path));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Lines open() throws IOException {
        return new Lines(unpacked(path));
    }

    private static long count(Path path) throws IOException {
        long count = 0;
        try (Lines lines = new Lines(unpacked(path))) {
            while (lines.next() != null) {
                count++;
            }
        }
        return count;
    }

    /** Looks at the first two bytes, since names lie. */
    private static InputStream unpacked(Path path) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        bytes.mark(2);
        boolean packed = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return packed ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    /** Lines of bounded length; a longer one comes cut, and is refused for what it then is. */
    static final class Lines implements AutoCloseable {
        private final BufferedReader reader;

        private Lines(InputStream bytes) {
            this.reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }

        @Nullable String next() throws IOException {
            StringBuilder line = new StringBuilder();
            int c = reader.read();
            if (c < 0) {
                return null;
            }
            while (c >= 0 && c != '\n') {
                if (line.length() < LONGEST_LINE && c != '\r') {
                    line.append((char) c);
                }
                c = reader.read();
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
