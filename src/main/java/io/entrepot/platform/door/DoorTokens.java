package io.entrepot.platform.door;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs one call for thirty seconds with the secret the processes share: its method, where it goes,
 * what it says about itself and the hash of its body. A token that was overheard opens nothing but
 * the same call with the same content, and commands are idempotent.
 */
final class DoorTokens {
    static final String HEADER = "Door-Token";
    private static final long LIFE_SECONDS = 30;
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,12})\\.([0-9a-f]{64})\\.([0-9a-f]{64})");

    /** A call: the method, path and query, and whatever else must not be changed on the way. */
    record Call(String method, String target, List<String> facts) {
        static Call of(String method, URI address) {
            String query = address.getRawQuery();
            return new Call(
                    method, address.getRawPath() + (query == null ? "" : "?" + query), List.of());
        }

        static Call of(HttpServletRequest request, String... facts) {
            String query = request.getQueryString();
            return new Call(
                    request.getMethod(),
                    request.getRequestURI() + (query == null ? "" : "?" + query),
                    List.of(facts));
        }
    }

    /** What a true token says of a body that was not read yet. */
    record Promise(String bodyHash) {
        boolean keptBy(byte[] body) {
            return same(bodyHash, hash(body));
        }
    }

    private final SecretKeySpec key;
    private final Clock clock;

    DoorTokens(String secret, Clock clock) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    String issue(Call call, byte[] body) {
        long expiry = clock.instant().getEpochSecond() + LIFE_SECONDS;
        String bodyHash = hash(body);
        return expiry + "." + bodyHash + "." + sign(call, bodyHash, expiry);
    }

    /**
     * Empty unless the token is ours, for this call and not over; the body is the caller's to
     * check.
     */
    Optional<Promise> promise(Call call, @Nullable String token) {
        Matcher parts = FORM.matcher(token == null ? "" : token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long expiry = Long.parseLong(parts.group(1));
        long now = clock.instant().getEpochSecond();
        String bodyHash = parts.group(2);
        boolean ours =
                expiry >= now
                        && expiry <= now + 2 * LIFE_SECONDS
                        && same(sign(call, bodyHash, expiry), parts.group(3));
        return ours ? Optional.of(new Promise(bodyHash)) : Optional.empty();
    }

    /** Every part ends with its length, so that no two calls are written down alike. */
    private String sign(Call call, String bodyHash, long expiry) {
        StringBuilder text = new StringBuilder();
        Stream.concat(
                        Stream.of(String.valueOf(expiry), call.method(), call.target(), bodyHash),
                        call.facts().stream())
                .forEach(part -> text.append(part).append('\n').append(part.length()).append('\n'));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
