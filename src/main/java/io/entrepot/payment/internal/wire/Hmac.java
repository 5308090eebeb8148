package io.entrepot.payment.internal.wire;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256, compared in the same time whatever was given. */
public final class Hmac {
    private Hmac() {}

    public static byte[] sha256(byte[] secret, byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    /** Whether any of these was given; every one is compared, so that time tells nothing. */
    public static boolean isOneOf(byte[] given, List<byte[]> expected) {
        boolean fits = false;
        for (byte[] each : expected) {
            fits |= MessageDigest.isEqual(each, given);
        }
        return fits;
    }
}
