package io.entrepot.verify.internal;

import io.entrepot.verify.CheckInvariants;
import io.entrepot.verify.VerifyApi;
import io.entrepot.verify.VerifyReport;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Checks the invariants, one check at a time: each reads every table there is. */
@Service
class VerifyService implements VerifyApi {
    /** Asks about the server rather than the data; a test server is unsafe on purpose. */
    private static final String SERVER = "I31";

    private final Snapshot snapshot;
    private final Runs runs;
    private final Clock clock;
    private final List<Invariant> invariants;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable VerifyReport last;

    VerifyService(
            Snapshot snapshot,
            Runs runs,
            Clock clock,
            @Value("${entrepot.database.unsafe:false}") boolean unsafe) {
        this.snapshot = snapshot;
        this.runs = runs;
        this.clock = clock;
        this.invariants =
                Invariants.ALL.stream()
                        .filter(invariant -> !unsafe || !invariant.id().equals(SERVER))
                        .toList();
    }

    @Override
    public VerifyReport check(CheckInvariants command) {
        turn.lock();
        try {
            Instant now = clock.instant();
            VerifyReport newest = newest();
            if (newest == null
                    || newest.at().isBefore(now.minusSeconds(command.atMostSecondsOld()))) {
                newest = checked(now);
                runs.keep(newest);
                last = newest;
            }
            return newest;
        } finally {
            turn.unlock();
        }
    }

    @Override
    public @Nullable VerifyReport last() {
        return runs.newest().orElse(null);
    }

    /** Ours, unless another process has looked since. */
    private @Nullable VerifyReport newest() {
        VerifyReport kept = runs.newest().orElse(null);
        boolean newer = kept != null && (last == null || kept.at().isAfter(last.at()));
        return newer ? kept : last;
    }

    private VerifyReport checked(Instant now) {
        long started = System.nanoTime();
        var outcomes = snapshot.check(invariants);
        return new VerifyReport(
                now, Duration.ofNanos(System.nanoTime() - started).toMillis(), outcomes);
    }
}
