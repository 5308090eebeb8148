package io.entrepot.platform.event;

import org.springframework.web.client.ResourceAccessException;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A listener that remembers what it heard and can be told to fail. */
final class Hearer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Integer> heard = new ArrayList<>();
    private final List<Integer> tried = new ArrayList<>();
    private int failing = -1;
    private int away;

    void failsAlways(int number) {
        failing = number;
    }

    /** The next so many tries find somebody it needs away. */
    synchronized void awayFor(int tries) {
        away = tries;
    }

    synchronized void hear(EventLogTest.Rang event) {
        tried.add(event.number());
        notifyAll();
        if (away > 0) {
            away--;
            throw new ResourceAccessException("away");
        }
        if (event.number() == failing) {
            throw new IllegalStateException("never");
        }
        heard.add(event.number());
    }

    synchronized List<Integer> heard() {
        return List.copyOf(heard);
    }

    synchronized long triesOf(int number) {
        return tried.stream().filter(tried -> tried == number).count();
    }

    void waitFor(int count) {
        waitUntil(() -> heard.size() >= count);
    }

    void waitForTries(int count) {
        waitUntil(() -> tried.size() >= count);
    }

    private synchronized void waitUntil(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!done.getAsBoolean()) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError("Heard only " + heard);
                }
                wait(left);
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    Hearing as(String listener) {
        try {
            Method method = Hearer.class.getDeclaredMethod("hear", EventLogTest.Rang.class);
            return new Hearing(listener, EventLogTest.Rang.class, false, this, method);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
