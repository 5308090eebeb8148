package io.entrepot.feed.internal;

import io.entrepot.platform.run.Progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells how far, how fast, and how long it will still take. */
final class Pace implements Progress {
    private final Clock clock;
    private final Instant began;
    private final long from;
    private final Progress told;

    Pace(Clock clock, long from, Progress told) {
        this.clock = clock;
        this.began = clock.instant();
        this.from = from;
        this.told = told;
    }

    @Override
    public void say(String line) {
        told.say(line);
    }

    @Override
    public void step(String what, long done, long of) {
        long millis = Math.max(1, Duration.between(began, clock.instant()).toMillis());
        long perSecond = Math.max(1, (done - from) * 1_000 / millis);
        long left = Math.max(0, of - done) / perSecond;
        told.step("%s, %d/s, %d s left".formatted(what, perSecond, left), done, of);
    }
}
