package io.entrepot.feed.internal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a file, unpacked where it is packed, which its first bytes say and not its name.
 * What grows out of all proportion is a bomb and is refused while it is read; so is what ends
 * early.
 */
final class Unpacked extends FilterInputStream {
    /** Real feeds pack to a tenth, repetitive ones to a fiftieth; a bomb to a thousandth. */
    private static final long MOST_TIMES = 200;

    private static final long ALWAYS_FINE = 64L << 20;
    private static final int BUFFER = 1 << 16;

    private final long most;
    private long read;

    private Unpacked(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    static InputStream open(Path path) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        bytes.mark(2);
        boolean packed = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return packed ? of(new GZIPInputStream(bytes, BUFFER), Files.size(path)) : bytes;
    }

    /** What comes out of a packed file or part of this many bytes. */
    static InputStream of(InputStream unpacking, long packedBytes) {
        return new Unpacked(unpacking, Math.max(ALWAYS_FINE, packedBytes * MOST_TIMES));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            int count = in.read(bytes, from, length);
            read += Math.max(0, count);
            if (read > most) {
                throw new BadFile(
                        "unpacks_too_large", "It unpacks to more than " + most + " bytes");
            }
            return count;
        } catch (EOFException cut) {
            throw new BadFile("file_cut_off", "The packed file ends before its end");
        } catch (ZipException broken) {
            throw new BadFile(
                    "packing_broken", "The packed file is damaged: " + broken.getMessage());
        }
    }
}
