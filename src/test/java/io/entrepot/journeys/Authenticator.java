package io.entrepot.journeys;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a telephone's app makes of a secret that was typed: RFC 6238, written apart from ours. */
final class Authenticator {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Authenticator() {}

    static String code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret.replaceAll("\\s", "")), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Base 32 of whole bytes, as secrets of twenty bytes are. */
    private static byte[] bytes(String secret) {
        BigInteger number = BigInteger.ONE;
        for (int i = 0; i < secret.length(); i++) {
            int value = LETTERS.indexOf(secret.charAt(i));
            number = number.shiftLeft(5).or(BigInteger.valueOf(value));
        }
        byte[] marked = number.toByteArray();
        return Arrays.copyOfRange(marked, 1, marked.length);
    }
}
