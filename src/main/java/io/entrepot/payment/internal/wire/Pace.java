package io.entrepot.payment.internal.wire;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** Keeps to so many calls a second: who comes early waits, who would wait too long is told so. */
final class Pace {
    private final long nanosApart;
    private final long burstNanos;
    private final LongSupplier nanoTime;
    private long next;

    Pace(int perSecond, LongSupplier nanoTime) {
        this.nanosApart = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.burstNanos = TimeUnit.SECONDS.toNanos(1);
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong() - burstNanos;
    }

    /** False when the turn would come later than the patience allows; then no turn is taken. */
    boolean await(Duration patience) {
        long wait = take(patience.toNanos());
        if (wait < 0) {
            return false;
        }
        long until = nanoTime.getAsLong() + wait;
        for (long left = wait; left > 0; left = until - nanoTime.getAsLong()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
        }
        return true;
    }

    /** How long until the turn, or less than nothing when that is too long. */
    synchronized long take(long patience) {
        long now = nanoTime.getAsLong();
        long turn = Math.max(next, now - burstNanos);
        if (turn - now > patience) {
            return -1;
        }
        next = turn + nanosApart;
        return Math.max(0, turn - now);
    }
}
