package io.entrepot.storefront.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes to send and the tag that names them. */
@SuppressWarnings("ArrayRecordComponent") // Compared by its tag only, and never changed.
record Document(byte[] body, String etag) {
    private static final int TAG_BYTES = 12;

    static Document of(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return new Document(body, '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"');
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
