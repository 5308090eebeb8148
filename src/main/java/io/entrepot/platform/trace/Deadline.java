package io.entrepot.platform.trace;

import io.entrepot.kernel.Refusal;

import java.time.Duration;

/**
 * Until when the caller waits for what this thread does. It shrinks on its way through the house:
 * nobody works on for an answer that is not waited for, and no call outlives the one that made it.
 */
public final class Deadline {
    private static final ScopedValue<Long> END_NANOS = ScopedValue.newInstance();

    private Deadline() {}

    /**
     * How long a call from here may take: so long at most, and not beyond the caller's patience.
     */
    public static Duration left(Duration most) {
        if (!END_NANOS.isBound()) {
            return most;
        }
        Duration left = Duration.ofNanos(END_NANOS.get() - System.nanoTime());
        return left.compareTo(most) < 0 ? left : most;
    }

    /** Ends the work when nobody waits for it any more. */
    public static void check() {
        if (!left(Duration.ofNanos(1)).isPositive()) {
            throw new Refusal(
                    "service_unavailable",
                    Refusal.Kind.UNAVAILABLE,
                    "The caller no longer waits for this answer.");
        }
    }

    /** Does the work for a caller who waits so long from now. */
    public static <R, X extends Throwable> R within(
            Duration patience, ScopedValue.CallableOp<R, X> work) throws X {
        long end = System.nanoTime() + left(patience).toNanos();
        return ScopedValue.where(END_NANOS, end).call(work);
    }
}
