package io.entrepot.simulator;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The provider's own ids: a prefix and 128 random bits, as providers do, unlike the shop's. */
final class RandomIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomIds() {}

    static String next(String prefix) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return prefix + "_" + HexFormat.of().formatHex(bytes);
    }
}
