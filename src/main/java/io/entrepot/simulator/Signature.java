package io.entrepot.simulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs webhooks the way Stripe does, and compares keys in constant time. */
final class Signature {
    static final String HEADER = "Simulator-Signature";

    private Signature() {}

    /** {@code t=<unix seconds>,v1=<hex hmac-sha256 of "t.body">}. */
    static String of(String body, Instant at, String secret) {
        long seconds = at.getEpochSecond();
        return "t=" + seconds + ",v1=" + hmac(seconds + "." + body, secret);
    }

    /** Compares digests, so that neither content nor length shows in the time it takes. */
    static boolean sameKey(String given, String expected) {
        return MessageDigest.isEqual(sha256(given), sha256(expected));
    }

    static String fingerprint(String... parts) {
        return HexFormat.of().formatHex(sha256(String.join("\n", parts)));
    }

    private static String hmac(String text, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
