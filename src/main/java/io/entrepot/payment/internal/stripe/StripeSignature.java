package io.entrepot.payment.internal.stripe;

import io.entrepot.payment.internal.wire.Hmac;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Checks {@code Stripe-Signature: t=<unix>,v1=<hex>,v1=<hex>}: HMAC-SHA256 over {@code t.body}, one
 * {@code v1} for each live secret; other schemes in it are not ours to believe.
 */
final class StripeSignature {
    static final String HEADER = "Stripe-Signature";

    /** Both ways, because clocks differ both ways; older ones may have been recorded. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final int MOST_PARTS = 20;

    private StripeSignature() {}

    /** What is wrong with it; empty when it is good. */
    static Optional<String> objection(
            String header, byte[] body, List<String> secrets, Instant now) {
        String time = "";
        List<byte[]> given = new ArrayList<>();
        for (String part : header.split(",", MOST_PARTS)) {
            if (part.startsWith("t=") && part.matches("t=\\d{1,12}")) {
                time = part.substring(2);
            } else if (part.matches("v1=[0-9a-f]{64}")) {
                given.add(HexFormat.of().parseHex(part, 3, part.length()));
            }
        }
        if (time.isEmpty() || given.isEmpty()) {
            return Optional.of("the signature is missing or malformed");
        }
        byte[] prefix = (time + ".").getBytes(StandardCharsets.UTF_8);
        List<byte[]> expected =
                secrets.stream()
                        .map(each -> each.getBytes(StandardCharsets.UTF_8))
                        .map(each -> Hmac.sha256(each, prefix, body))
                        .toList();
        boolean signed = false;
        for (byte[] each : given) {
            signed |= Hmac.isOneOf(each, expected);
        }
        if (!signed) {
            return Optional.of("the signature is wrong");
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(time));
        return Duration.between(at, now).abs().compareTo(TOLERANCE) > 0
                ? Optional.of("it was signed too long ago or ahead: " + at)
                : Optional.empty();
    }
}
