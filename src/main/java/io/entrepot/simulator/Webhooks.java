package io.entrepot.simulator;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Brings every event to the shop until it answers 2xx, also after a restart: what isn't in the
 * deliveries' journal is still owed. Faults change how an event travels, never whether it is owed.
 */
final class Webhooks implements AutoCloseable {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Map<String, WebhookEvent> owed = new LinkedHashMap<>();
    private final List<WebhookEvent> held = new ArrayList<>();
    private final List<WebhookEvent> gathered = new ArrayList<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("webhook-timer").factory());
    private final ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor();
    private final Journal<Delivery> deliveries;
    private final Set<Delivery> before;
    private final @Nullable WebhookSender sender;
    private final Faults faults;
    private final Duration firstRetry;

    /** A line of the deliveries' journal. */
    record Delivery(String eventId) {}

    /** A null sender keeps everything waiting. */
    Webhooks(Path directory, @Nullable WebhookSender sender, Faults faults, Duration firstRetry) {
        var opened = Journal.open(directory.resolve("deliveries.ndjson"), Delivery.class);
        this.deliveries = opened.journal();
        this.before = Set.copyOf(opened.lines());
        this.sender = sender;
        this.faults = faults;
        this.firstRetry = firstRetry;
    }

    /** Events of the ledger that were delivered before this start. */
    boolean wasDelivered(String eventId) {
        return before.contains(new Delivery(eventId));
    }

    /** Takes an event on, by the faults in force. */
    synchronized void owe(WebhookEvent event) {
        owed.put(event.id(), event);
        Optional<Fault> reorder = faults.take(FaultKind.REORDER_WEBHOOKS, event.type());
        if (reorder.isPresent()) {
            gathered.add(event);
            if (gathered.size() >= reorder.get().copiesOr(2)) {
                sendReversed();
            }
        } else if (faults.take(FaultKind.HOLD_WEBHOOK, event.type()).isPresent()) {
            held.add(event);
        } else {
            long delay =
                    faults.take(FaultKind.DELAY_WEBHOOK, event.type())
                            .map(Fault::delayMillis)
                            .orElse(0L);
            later(() -> deliver(event, 0), delay);
        }
    }

    /** Lets go of everything that faults hold back, in the order in which it happened. */
    synchronized void release() {
        var free = new ArrayList<>(held);
        free.addAll(gathered);
        held.clear();
        gathered.clear();
        later(() -> free.forEach(event -> deliver(event, 0)), 0);
    }

    /** Sends an event once more, as a provider's console can. */
    void resend(WebhookEvent event) {
        later(() -> deliver(event, 0), 0);
    }

    synchronized List<WebhookEvent> owed() {
        return List.copyOf(owed.values());
    }

    @Override
    public void close() throws IOException {
        timer.shutdownNow();
        if (sender != null) {
            sender.close();
        }
        Threads.finish(couriers);
        deliveries.close();
    }

    private void sendReversed() {
        var reversed = List.copyOf(gathered.reversed());
        gathered.clear();
        later(() -> reversed.forEach(event -> deliver(event, 0)), 0);
    }

    private void deliver(WebhookEvent event, int failures) {
        if (sender == null) {
            return;
        }
        try {
            if (attempt(sender, event)) {
                settle(event);
            } else {
                later(() -> deliver(event, failures + 1), pauseMillis(failures));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean attempt(WebhookSender through, WebhookEvent event) throws InterruptedException {
        String body = event.json();
        if (faults.take(FaultKind.FORGE_WEBHOOK, event.type()).isPresent()) {
            through.sendForged(body);
        }
        if (faults.take(FaultKind.STALE_WEBHOOK, event.type()).isPresent()) {
            through.sendStale(body);
        }
        int copies =
                faults.take(FaultKind.DUPLICATE_WEBHOOK, event.type())
                        .map(fault -> fault.copiesOr(2))
                        .orElse(1);
        boolean taken = false;
        for (int copy = 0; copy < copies; copy++) {
            taken |= through.send(body);
        }
        return taken;
    }

    private void settle(WebhookEvent event) {
        long position;
        synchronized (this) {
            if (owed.remove(event.id()) == null) {
                return;
            }
            position = deliveries.append(List.of(new Delivery(event.id())));
        }
        deliveries.awaitDurable(position);
    }

    private long pauseMillis(int failures) {
        long pause = firstRetry.toMillis() << Math.min(failures, 20);
        return Math.min(pause, LONGEST_PAUSE.toMillis());
    }

    private void later(Runnable work, long delayMillis) {
        try {
            var _ =
                    timer.schedule(
                            () -> couriers.execute(work), delayMillis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The simulator is closing; the event stays owed and goes out after the next start.
            return;
        }
    }
}
