package io.entrepot.simulator;

import io.entrepot.simulator.Decision.Allowed;
import io.entrepot.simulator.Decision.Refused;
import io.entrepot.simulator.Decision.Step;
import io.entrepot.simulator.LedgerEntry.RequestKey;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The provider's books. Every accepted request is a journal line on the disk before it is answered
 * or told to anyone; one request at a time decides, many share one flush.
 */
final class PaymentLedger implements AutoCloseable {
    /** Stripe forgets a key after a day; so does this, or the shop would come to rely on it. */
    private static final Duration KEY_LIFE = Duration.ofHours(24);

    private final ReentrantLock deciding = new ReentrantLock();
    private final LedgerIndex index = new LedgerIndex();
    private final Journal<LedgerEntry> journal;
    private final Clock clock;
    private final Consumer<LedgerEntry> listener;

    /** The listener hears every entry that has an event, once it is durable. */
    PaymentLedger(Path directory, Clock clock, Consumer<LedgerEntry> listener) {
        var opened = Journal.open(directory.resolve("ledger.ndjson"), LedgerEntry.class);
        this.journal = opened.journal();
        this.clock = clock;
        this.listener = listener;
        opened.lines().forEach(index::add);
    }

    LedgerResult create(Supplier<SimulatedPayment> payment, RequestKey key) {
        return write(
                key,
                () -> {
                    var movement = LedgerEntry.Movement.of(EntryKind.CREATED, 0, null);
                    return Allowed.one(movement, payment.get());
                });
    }

    /** Applies a rule to a payment; a key that was used before answers what it answered then. */
    LedgerResult change(
            String id, @Nullable RequestKey key, Function<SimulatedPayment, Decision> rule) {
        return write(
                key,
                () ->
                        index.find(id)
                                .map(rule)
                                .orElse(new Refused(404, "payment_not_found", "No such payment.")));
    }

    Optional<SimulatedPayment> find(String id) {
        return reading(() -> index.find(id));
    }

    /** Everything that happened to one payment, oldest first. */
    List<LedgerEntry> history(String id) {
        return reading(() -> index.history(id));
    }

    List<SimulatedPayment> findByReference(String reference) {
        return reading(() -> index.findByReference(reference));
    }

    List<LedgerEntry> after(long sequence, int limit) {
        return reading(() -> index.after(sequence, limit));
    }

    /** Payments whose page or whose authorisation has run out. */
    void expireOverdue() {
        Instant now = clock.instant();
        for (String id : reading(() -> index.overdue(now))) {
            change(
                    id,
                    null,
                    payment ->
                            payment.expires().isAfter(now)
                                    ? new Refused(409, "payment_not_overdue", "Not overdue.")
                                    : PaymentRules.expire(payment));
        }
    }

    @Override
    public void close() throws IOException {
        deciding.lock();
        try {
            journal.close();
        } finally {
            deciding.unlock();
        }
    }

    private LedgerResult write(@Nullable RequestKey key, Supplier<Decision> decide) {
        List<LedgerEntry> added;
        long position;
        deciding.lock();
        try {
            Optional<LedgerEntry> earlier = earlier(key);
            if (earlier.isPresent()) {
                return repeated(earlier.get(), key);
            }
            switch (decide.get()) {
                case Refused refused -> {
                    return refused;
                }
                case Allowed allowed -> added = entries(allowed.steps(), key);
            }
            position = journal.append(added);
            added.forEach(index::add);
        } finally {
            deciding.unlock();
        }
        journal.awaitDurable(position);
        added.forEach(listener);
        return new LedgerResult.Done(added.getLast());
    }

    private Optional<LedgerEntry> earlier(@Nullable RequestKey key) {
        if (key == null) {
            return Optional.empty();
        }
        Instant oldest = clock.instant().minus(KEY_LIFE);
        return index.findByKey(key.key()).filter(entry -> entry.at().isAfter(oldest));
    }

    private LedgerResult repeated(LedgerEntry earlier, @Nullable RequestKey key) {
        journal.awaitDurable(journal.written());
        return earlier.request() != null && earlier.request().equals(key)
                ? new LedgerResult.Done(earlier)
                : new Refused(
                        422,
                        "idempotency_mismatch",
                        "This idempotency key came with another request before.");
    }

    private List<LedgerEntry> entries(List<Step> steps, @Nullable RequestKey key) {
        var entries = new ArrayList<LedgerEntry>();
        long sequence = index.lastSequence();
        for (Step step : steps) {
            boolean last = entries.size() == steps.size() - 1;
            String type = step.movement().kind().eventType();
            entries.add(
                    new LedgerEntry(
                            ++sequence,
                            clock.instant(),
                            step.movement(),
                            step.after(),
                            type == null ? null : RandomIds.next("evt"),
                            last ? key : null));
        }
        return entries;
    }

    private <R> R reading(Supplier<R> question) {
        R answer;
        deciding.lock();
        try {
            answer = question.get();
        } finally {
            deciding.unlock();
        }
        journal.awaitDurable(journal.written());
        return answer;
    }
}
