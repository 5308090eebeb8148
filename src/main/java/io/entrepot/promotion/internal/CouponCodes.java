package io.entrepot.promotion.internal;

import io.entrepot.kernel.Refusal;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Codes as people type them: case, spaces and dashes don't matter, and letters that look like
 * figures are read as figures (Crockford's base 32). Made ones carry 85 random bits.
 */
final class CouponCodes {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 17;
    private static final int GROUP = 6;
    private static final Pattern OWN = Pattern.compile("[A-Z0-9]{3,40}");
    private static final Pattern PREFIX = Pattern.compile("[A-Z0-9]{2,12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CouponCodes() {}

    /** A secret code, behind a word of the shop's if one is given. */
    static String random(@Nullable String prefix) {
        StringBuilder code = new StringBuilder();
        if (prefix != null) {
            code.append(prefix(prefix)).append('-');
        }
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static String prefix(String prefix) {
        String shown = prefix.strip().toUpperCase(Locale.ROOT);
        if (!PREFIX.matcher(shown).matches()) {
            throw bad("prefix", "A prefix has 2 to 12 letters from A to Z and figures.");
        }
        return shown;
    }

    /** A code that staff thought of, as it is shown. */
    static String own(String code) {
        String shown = code.strip().toUpperCase(Locale.ROOT);
        if (!OWN.matcher(shown).matches()) {
            throw bad("code", "A code has 3 to 40 letters from A to Z and figures.");
        }
        return shown;
    }

    private static Refusal bad(String field, String why) {
        return new Refusal(
                "bad_coupon_code", Refusal.Kind.UNPROCESSABLE, why, Map.of("field", field));
    }

    /** What may be shown of a secret code. */
    static String label(String code) {
        return "…" + code.substring(code.length() - 4);
    }

    static byte[] hash(String typed) {
        String bare =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(bare.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
