package io.entrepot.payment.internal.simulator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks {@code t=<unix>,v1=<hex hmac-sha256 of "t.body">} against the live secrets. */
final class SimulatorSignature {
    static final String HEADER = "Simulator-Signature";

    /** Both ways, because clocks differ both ways; older ones may have been recorded. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    private SimulatorSignature() {}

    /** What is wrong with it; empty when it is good. */
    static Optional<String> objection(
            String header, byte[] body, List<String> secrets, Instant now) {
        Matcher form = FORM.matcher(header);
        if (!form.matches()) {
            return Optional.of("the signature is missing or malformed");
        }
        byte[] given = HexFormat.of().parseHex(form.group(2));
        boolean signed = false;
        for (String secret : secrets) {
            // No early exit: how long this takes must not say which secret fits.
            signed |= MessageDigest.isEqual(hmac(form.group(1), body, secret), given);
        }
        if (!signed) {
            return Optional.of("the signature is wrong");
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(form.group(1)));
        return Duration.between(at, now).abs().compareTo(TOLERANCE) > 0
                ? Optional.of("it was signed too long ago or ahead: " + at)
                : Optional.empty();
    }

    private static byte[] hmac(String time, byte[] body, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = new ByteArrayOutputStream(body.length + 16);
            signed.writeBytes((time + ".").getBytes(StandardCharsets.UTF_8));
            signed.writeBytes(body);
            return mac.doFinal(signed.toByteArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
