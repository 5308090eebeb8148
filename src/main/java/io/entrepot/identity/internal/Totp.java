package io.entrepot.identity.internal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six figures that change every thirty seconds, as authenticator apps make them (RFC
 * 6238).
 */
final class Totp {
    static final int SECRET_BYTES = 20;

    private static final int PERIOD_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final int LAST_FOUR_BITS = 0x0f;

    /** Clocks of telephones are off at times: one step before and one after are taken as well. */
    private static final int AROUND = 1;

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Totp() {}

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), PERIOD_SECONDS);
    }

    /** The step whose code this is, near this moment; -1 when there is none. */
    static long matching(byte[] secret, String typed, Instant now) {
        String code = typed.replaceAll("\\s", "");
        long middle = step(now);
        for (long step = middle - AROUND; step <= middle + AROUND; step++) {
            if (code(secret, step).equals(code)) {
                return step;
            }
        }
        return -1;
    }

    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int at = hash[hash.length - 1] & LAST_FOUR_BITS;
            int number = ByteBuffer.wrap(hash).getInt(at) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As apps take a secret that is typed (RFC 4648, without padding). */
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int kept = 0;
        int bits = 0;
        for (byte each : bytes) {
            kept = (kept << Byte.SIZE) | (each & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(BASE_32.charAt((kept >> bits) & (BASE_32.length() - 1)));
            }
            kept &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE_32.charAt((kept << (BITS - bits)) & (BASE_32.length() - 1)))
                        .toString();
    }
}
