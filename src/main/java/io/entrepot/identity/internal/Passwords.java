package io.entrepot.identity.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;

/**
 * Hashes passwords with Argon2id: 19 MiB, 2 passes, 1 lane, salt of 16 and hash of 32 bytes (OWASP
 * Password Storage Cheat Sheet, 2025; RFC 9106). At most two at a time, so that a flood of sign-ins
 * can't take the memory of the shop.
 */
@Component
class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final String nobodys = nobodys();

    /**
     * Takes as long to compare as any other, belongs to no password, and costs the start nothing.
     */
    private static String nobodys() {
        var random = new SecureRandom();
        var base64 = Base64.getEncoder().withoutPadding();
        byte[] salt = new byte[SALT_BYTES];
        byte[] hash = new byte[HASH_BYTES];
        random.nextBytes(salt);
        random.nextBytes(hash);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        MEMORY_KIB,
                        PASSES,
                        LANES,
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }

    String hash(String password) {
        room.acquireUninterruptibly();
        try {
            return String.valueOf(argon2.encode(password));
        } finally {
            room.release();
        }
    }

    /** Takes as long for an account that is not there as for one that is. */
    boolean matches(String password, @Nullable String hash) {
        room.acquireUninterruptibly();
        try {
            boolean same = argon2.matches(password, hash == null ? nobodys : hash);
            return hash != null && same;
        } finally {
            room.release();
        }
    }
}
