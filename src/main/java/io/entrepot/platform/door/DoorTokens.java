package io.entrepot.platform.door;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a call of one door method for thirty seconds, with the secret the processes share. */
final class DoorTokens {
    static final String HEADER = "Door-Token";
    private static final long LIFE_SECONDS = 30;

    private final SecretKeySpec key;
    private final Clock clock;

    DoorTokens(String secret, Clock clock) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    String issue(String path) {
        long expiry = clock.instant().getEpochSecond() + LIFE_SECONDS;
        return expiry + "." + sign(path, expiry);
    }

    boolean accepts(String path, @Nullable String token) {
        if (token == null || !token.matches("\\d{1,12}\\.[0-9a-f]{64}")) {
            return false;
        }
        long expiry = Long.parseLong(token.substring(0, token.indexOf('.')));
        long now = clock.instant().getEpochSecond();
        String expected = expiry + "." + sign(path, expiry);
        return expiry >= now
                && expiry <= now + 2 * LIFE_SECONDS
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.US_ASCII),
                        token.getBytes(StandardCharsets.US_ASCII));
    }

    private String sign(String path, long expiry) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of()
                    .formatHex(
                            mac.doFinal((expiry + "\n" + path).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
