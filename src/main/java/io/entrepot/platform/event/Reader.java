package io.entrepot.platform.event;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.trace.Trace;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.client.ResourceAccessException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads the log for one listener on a thread of its own: takes a batch, tells each event, moves the
 * position. A failing event is tried five times and then put aside; while the database or another
 * process is away it waits instead, since that is not the event's fault.
 */
final class Reader implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final int TRIES = 5;
    private static final long LOOK_MILLIS = 2_000;
    private static final long SEEN_NANOS = Duration.ofHours(1).toNanos();

    private final Hearing hearing;
    private final Cursors cursors;
    private final Semaphore work;
    private final Semaphore nudge = new Semaphore(0);
    private volatile boolean running = true;
    private long seen = System.nanoTime();

    Reader(Hearing hearing, Cursors cursors, Semaphore work) {
        this.hearing = hearing;
        this.cursors = cursors;
        this.work = work;
    }

    Hearing hearing() {
        return hearing;
    }

    void nudge() {
        if (nudge.availablePermits() == 0) {
            nudge.release();
        }
    }

    void stop() {
        running = false;
        nudge();
    }

    @Override
    public void run() {
        try {
            while (running) {
                if (!round()) {
                    boolean nudged = nudge.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                    if (nudged) {
                        nudge.drainPermits();
                    }
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** One batch; says whether there may be more. Readers share a bounded number of connections. */
    private boolean round() throws InterruptedException {
        work.acquire();
        try {
            stillThere();
            if (!cursors.behind(hearing.listener(), hearing.type())) {
                return false;
            }
            var position = cursors.lease(hearing.listener());
            if (position.isEmpty()) {
                return false;
            }
            int limit = hearing.many() ? Cursors.MANY : Cursors.BATCH;
            List<Cursors.Row> rows = cursors.after(position.get(), hearing.type(), limit);
            if (rows.size() > 1 && hearing.many() && running && deliverAll(rows)) {
                return cursors.advance(hearing.listener(), rows.getLast().position())
                        && rows.size() == limit;
            }
            for (Cursors.Row row : rows) {
                if (!running
                        || !deliver(row)
                        || !cursors.advance(hearing.listener(), row.position())) {
                    return false;
                }
            }
            return rows.size() == limit;
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("{} waits for the database: {}", hearing.listener(), away.getMessage());
            return false;
        } finally {
            work.release();
        }
    }

    /** Once an hour, since a listener that is not seen for long holds no old events back. */
    private void stillThere() {
        if (System.nanoTime() - seen > SEEN_NANOS) {
            cursors.seen(hearing.listener());
            seen = System.nanoTime();
        }
    }

    /** All at once; when that fails, each is told alone, so that one bad event is found. */
    private boolean deliverAll(List<Cursors.Row> rows) {
        try {
            hearing.tellAll(rows.stream().map(Cursors.Row::payload).toList());
            return true;
        } catch (RuntimeException failure) {
            LOG.warn(
                    "{} takes {} events one by one: {}",
                    hearing.listener(),
                    rows.size(),
                    failure.toString());
            return false;
        }
    }

    private boolean deliver(Cursors.Row row) throws InterruptedException {
        Received received = new Received(row.eventId(), row.position().seq(), row.occurredAt());
        for (int tries = 1; running; tries++) {
            try {
                Trace.of(row.eventId())
                        .during(
                                () -> {
                                    hearing.tell(row.payload(), received);
                                    return true;
                                });
                return true;
            } catch (RuntimeException failure) {
                if (unavailable(failure)) {
                    LOG.warn("{} waits: {}", hearing.listener(), failure.getMessage());
                    return false;
                }
                if (tries == TRIES) {
                    LOG.error("{} gives {} up", hearing.listener(), row.eventId(), failure);
                    cursors.bury(hearing, row, String.valueOf(failure));
                    return true;
                }
                LOG.warn("{} tries {} again", hearing.listener(), row.eventId(), failure);
                nudge.tryAcquire(50L << tries, TimeUnit.MILLISECONDS);
            }
        }
        return false;
    }

    private static boolean unavailable(RuntimeException failure) {
        return failure instanceof ResourceAccessException
                || failure instanceof org.springframework.dao.DataAccessResourceFailureException
                || failure instanceof TransactionException
                || (failure instanceof Refusal refusal
                        && refusal.kind() == Refusal.Kind.UNAVAILABLE);
    }
}
