package io.entrepot.feed.internal;

import io.entrepot.platform.run.Progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells how far, how fast, and how long it will still take. */
final class Pace {
    private final Clock clock;
    private final Instant began;
    private final long from;
    private final long all;

    Pace(Clock clock, long from, long all) {
        this.clock = clock;
        this.began = clock.instant();
        this.from = from;
        this.all = all;
    }

    void tell(Progress progress, long line) {
        long millis = Math.max(1, Duration.between(began, clock.instant()).toMillis());
        long perSecond = Math.max(1, (line - from) * 1_000 / millis);
        progress.step(
                "products, %d/s, %d s left".formatted(perSecond, (all - line) / perSecond),
                line,
                all);
    }
}
