package io.entrepot.order.internal;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes order numbers that people can read out: nine characters of Crockford's base 32 in groups of
 * three, random so that nobody learns from them how much is sold. Uniqueness is the database's.
 */
final class OrderNumbers {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OrderNumbers() {}

    static String next() {
        return written(RANDOM.nextLong());
    }

    /** The same number for the same order, for a past that is the same each time it is loaded. */
    static String of(UUID orderId) {
        return written(orderId.getLeastSignificantBits());
    }

    private static String written(long bits) {
        StringBuilder number = new StringBuilder("E");
        for (int i = 0; i < 9; i++) {
            if (i % 3 == 0) {
                number.append('-');
            }
            number.append(ALPHABET.charAt((int) ((bits >>> (5 * i)) & 31)));
        }
        return number.toString();
    }
}
