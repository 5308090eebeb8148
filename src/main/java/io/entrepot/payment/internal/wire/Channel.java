package io.entrepot.payment.internal.wire;

import java.net.URI;
import java.time.Duration;

/**
 * The way to one provider and its limits.
 *
 * @param deadline how long an answer may take before its outcome counts as unknown
 * @param callsAtOnce more than this wait, and then count as not sent
 * @param callsPerSecond what the provider allows, with some room
 */
public record Channel(
        String provider, URI url, Duration deadline, int callsAtOnce, int callsPerSecond) {
    public Channel {
        boolean secure = "https".equals(url.getScheme()) || isLoopback(url);
        if (!secure) {
            throw new IllegalArgumentException(
                    "entrepot.payment." + provider + ".url must be https");
        }
        if (callsAtOnce < 1 || callsPerSecond < 1 || deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException(
                    "entrepot.payment." + provider + " needs limits above zero");
        }
    }

    private static boolean isLoopback(URI url) {
        return "http".equals(url.getScheme())
                && ("127.0.0.1".equals(url.getHost()) || "localhost".equals(url.getHost()));
    }
}
