package io.entrepot.gate;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Serves requests in the order in which they came, few at once. Virtual threads are not fair: one
 * is never taken off its carrier while it computes, Tomcat goes on with the next request of a
 * connection on the same thread when that is there already, and a carrier takes from its own queue
 * before it looks at what waits elsewhere, so some would wait a hundred times as long as others.
 * Who has waited long enough goes ahead, so that slow ones (a payment provider that takes its time)
 * never keep the shop closed.
 */
final class FairTurns implements Filter {
    private final Semaphore turns;
    private final Duration longest;

    FairTurns(int atOnce, Duration longest) {
        turns = new Semaphore(atOnce, true);
        this.longest = longest;
    }

    int waiting() {
        return turns.getQueueLength();
    }

    int free() {
        return turns.availablePermits();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean mine = turn();
        try {
            chain.doFilter(request, response);
        } finally {
            if (mine) {
                turns.release();
            }
        }
    }

    private boolean turn() throws ServletException {
        try {
            return turns.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException("The server stops", e);
        }
    }
}
