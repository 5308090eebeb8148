package io.entrepot.payment.internal.wire;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops calling a provider that mostly fails: half of the last twenty calls, of at least ten, and
 * nobody is called for half a minute; then one call tries, and what comes of it decides.
 */
final class Breaker {
    private static final int REMEMBERED = 20;
    private static final int ENOUGH = 10;
    private static final Duration REST = Duration.ofSeconds(30);

    private final Clock clock;
    private final boolean[] failed = new boolean[REMEMBERED];
    private int calls;
    private @Nullable Instant openUntil;
    private boolean trying;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether this call may go; each one that may is followed by {@link #done}. */
    synchronized boolean admits() {
        if (openUntil == null) {
            return true;
        }
        if (trying || clock.instant().isBefore(openUntil)) {
            return false;
        }
        trying = true;
        return true;
    }

    synchronized void done(boolean failure) {
        if (trying) {
            trying = false;
            if (failure) {
                openUntil = clock.instant().plus(REST);
            } else {
                openUntil = null;
                calls = 0;
            }
            return;
        }
        failed[calls++ % REMEMBERED] = failure;
        int known = Math.min(calls, REMEMBERED);
        if (openUntil == null && known >= ENOUGH && 2 * failures(known) >= known) {
            openUntil = clock.instant().plus(REST);
        }
    }

    synchronized boolean isOpen() {
        return openUntil != null;
    }

    private int failures(int known) {
        int count = 0;
        for (int i = 0; i < known; i++) {
            count += failed[i] ? 1 : 0;
        }
        return count;
    }
}
