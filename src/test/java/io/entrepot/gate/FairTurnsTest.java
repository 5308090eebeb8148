package io.entrepot.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class FairTurnsTest {
    private static final int BUSY = Runtime.getRuntime().availableProcessors();
    private static final int REQUESTS = 400;
    private static final long WORK_NANOS = 1_000_000;

    private final FairTurns turns = new FairTurns();
    private final AtomicInteger served = new AtomicInteger();

    /** As many busy connections as cores, and one that comes later. */
    @Test
    void a_newcomer_is_served_before_busy_connections_are_done() throws Exception {
        var servedBefore = new AtomicInteger(Integer.MAX_VALUE);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < BUSY; i++) {
            threads.add(Thread.ofVirtual().start(this::busy));
        }
        while (served.get() < BUSY * 10) {
            Thread.onSpinWait();
        }
        threads.add(Thread.ofVirtual().start(() -> servedBefore.set(served.get())));
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(servedBefore.get()).isLessThan(BUSY * REQUESTS / 2);
    }

    private void busy() {
        FilterChain work = (request, response) -> compute();
        for (int i = 0; i < REQUESTS; i++) {
            try {
                turns.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), work);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            served.incrementAndGet();
        }
    }

    private static void compute() {
        long end = System.nanoTime() + WORK_NANOS;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
