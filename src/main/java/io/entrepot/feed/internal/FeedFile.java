package io.entrepot.feed.internal;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ExitStatus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of lines, packed or not; the key is what it holds, not its name. It is read once to its
 * end before anything is written, so that one that is cut off changes nothing.
 */
record FeedFile(Path path, String key, long lines) {
    private static final int BUFFER = 1 << 16;

    static FeedFile look(Path path) {
        try (InputStream bytes = Unpacked.open(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            long lines = 0;
            byte last = '\n';
            for (int read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        lines++;
                    }
                }
                last = buffer[read - 1];
            }
            return new FeedFile(
                    path,
                    HexFormat.of().formatHex(digest.digest()),
                    last == '\n' ? lines : lines + 1);
        } catch (BadFile bad) {
            throw new CannotRun(
                    ExitStatus.USAGE,
                    "The file %s can't be read (%s): %s"
                            .formatted(path, bad.code(), bad.getMessage()));
        } catch (IOException e) {
            throw new CannotRun(ExitStatus.USAGE, "The file %s can't be read.".formatted(path));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Lines open() throws IOException {
        return new Lines(Unpacked.open(path));
    }
}
