package io.entrepot.order.internal;

import java.security.SecureRandom;

/**
 * Makes order numbers that people can read out: nine characters of Crockford's base 32 in groups of
 * three, random so that nobody learns from them how much is sold. Uniqueness is the database's.
 */
final class OrderNumbers {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OrderNumbers() {}

    static String next() {
        StringBuilder number = new StringBuilder("E");
        for (int i = 0; i < 9; i++) {
            if (i % 3 == 0) {
                number.append('-');
            }
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }
}
