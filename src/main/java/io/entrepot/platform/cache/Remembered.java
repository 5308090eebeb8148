package io.entrepot.platform.cache;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * One value that is read far more often than it changes. It is loaded again when it is older than
 * its life or was forgotten; a change made by another process is seen after at most that life. A
 * failed load is passed on and the next reader tries again.
 */
public final class Remembered<T> {
    private record Held<T>(T value, Instant until) {}

    private final Supplier<T> load;
    private final Duration life;
    private final Clock clock;
    private volatile @Nullable Held<T> held;

    public Remembered(Supplier<T> load, Duration life, Clock clock) {
        this.load = load;
        this.life = life;
        this.clock = clock;
    }

    public T get() {
        Held<T> now = held;
        if (now != null && clock.instant().isBefore(now.until())) {
            return now.value();
        }
        Instant until = clock.instant().plus(life);
        T value = load.get();
        held = new Held<>(value, until);
        return value;
    }

    /** Makes the next reader load; called after the change was committed. */
    public void forget() {
        held = null;
    }
}
