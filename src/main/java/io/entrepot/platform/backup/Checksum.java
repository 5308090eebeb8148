package io.entrepot.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;

/** SHA-256 in hexadecimal, computed while bytes pass by. */
final class Checksum {
    private static final int CHUNK = 1 << 16;

    private Checksum() {}

    static String of(byte[] bytes) {
        return hex(digest().digest(bytes));
    }

    static String of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            digest.update(chunk, 0, read);
        }
        return hex(digest.digest());
    }

    /** What was written and what it sums to. */
    record Copied(long bytes, String sha256) {}

    /** Fills a file with bytes. */
    @FunctionalInterface
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    static Copied copy(InputStream in, Path to) throws IOException {
        return write(in::transferTo, to);
    }

    /** Writes a new file (0600); {@link Durable} makes it survive a power cut later. */
    static Copied write(Source source, Path to) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                to,
                                EnumSet.of(
                                        StandardOpenOption.CREATE,
                                        StandardOpenOption.WRITE,
                                        StandardOpenOption.TRUNCATE_EXISTING),
                                PosixFilePermissions.asFileAttribute(
                                        PosixFilePermissions.fromString("rw-------")));
                Digesting out = new Digesting(channel)) {
            source.writeTo(out);
            return new Copied(out.bytes, hex(out.digest.digest()));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] sum) {
        return HexFormat.of().formatHex(sum);
    }

    /** Counts and sums what goes to the file. */
    private static final class Digesting extends OutputStream {
        private final FileChannel channel;
        private final MessageDigest digest = Checksum.digest();
        private long bytes;

        Digesting(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] chunk, int offset, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(chunk, offset, length);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            digest.update(chunk, offset, length);
            bytes += length;
        }
    }
}
