package io.entrepot.promotion.internal;

import io.entrepot.platform.cache.Remembered;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/**
 * The snapshot in force. Whether it still is, is asked once a second; a change made here is seen at
 * once. It is compiled again only when the rules have another number.
 */
@Component
class Snapshots {
    private static final Duration LIFE = Duration.ofSeconds(1);

    private final Promotions promotions;
    private final Remembered<Snapshot> current;
    private volatile Snapshot last;

    Snapshots(Promotions promotions, Clock clock) {
        this.promotions = promotions;
        this.last = new Snapshot(0, Promotions.NO_POLICY, java.util.List.of());
        this.current = new Remembered<>(this::load, LIFE, clock);
    }

    Snapshot current() {
        return current.get();
    }

    /** Called after a change was committed. */
    void forget() {
        current.forget();
    }

    /** The rules as they were under this number. */
    Snapshot asOf(long rules) {
        return new Snapshot(rules, promotions.policyAsOf(rules), promotions.asOf(rules));
    }

    private Snapshot load() {
        long rules = promotions.rules();
        Snapshot known = last;
        if (known.rules != rules) {
            known = asOf(rules);
            last = known;
        }
        return known;
    }
}
