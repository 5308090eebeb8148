package io.entrepot.simulator;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Lets threads finish before it interrupts them: an interrupt closes a file they write to. */
final class Threads {
    private Threads() {}

    static void finish(ExecutorService threads) {
        threads.shutdown();
        try {
            if (threads.awaitTermination(1, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
    }
}
