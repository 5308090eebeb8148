package io.entrepot.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What is derived from the secret in the cookie. */
final class Tokens {
    private Tokens() {}

    /** What the database keeps: a token of 256 random bits needs no salt. */
    static byte[] hash(String token) {
        return sha256("session/" + token);
    }

    /**
     * What a page of the session sends along with its forms; it does not lead back to the token.
     */
    static String formToken(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256("form/" + token));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
