package io.entrepot.kernel;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes the identifiers that leave the house: never sequential, sorted by time, made by the caller.
 */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds in the upper 52 bits, a counter below, so that ids of one process only grow. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /**
     * A UUID of version 7 (RFC 9562), growing within this process even when the clock steps back.
     */
    public static UUID next() {
        long stamp = System.currentTimeMillis() << 12;
        long ticket = LAST.updateAndGet(last -> Math.max(last + 1, stamp));
        long high = (ticket >>> 12 << 16) | 0x7000L | (ticket & 0xFFF);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The time in a UUIDv7, in milliseconds since 1970. */
    public static long millis(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }

    /**
     * The same id for the same source and purpose, for things that must be done once: the transfer
     * of an event, the hold of a checkout. Not for anything the public sees.
     */
    public static UUID derived(UUID source, String purpose) {
        return UUID.nameUUIDFromBytes((source + "/" + purpose).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A secret of 256 bits for links and sessions, 43 characters that need no escaping in a URL.
     */
    public static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
