package io.entrepot.gate;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets nobody keep a carrier for long. A virtual thread is never taken off its carrier while it
 * computes, and Tomcat goes on with the next request of a connection on the same thread when that
 * is there already: a busy connection would keep one for up to a hundred requests while others wait
 * for their first. After a turn of some milliseconds it goes to the end of the queue; doing so at
 * each request would cost more than small answers do. It rests for a moment instead of yielding: a
 * carrier takes a thread that yielded back before it looks at what waits elsewhere. With one
 * carrier for each core resting threads starved; {@link io.entrepot.Entrepot} sees to it that there
 * are more.
 */
final class FairTurns implements Filter {
    private static final long TURN_NANOS = 2_000_000;

    /** When the turn of this thread began; Tomcat takes a new thread each time it waited. */
    private final ThreadLocal<long[]> turn = ThreadLocal.withInitial(() -> new long[1]);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long[] began = turn.get();
        long now = System.nanoTime();
        if (began[0] == 0) {
            began[0] = now;
        } else if (now - began[0] > TURN_NANOS) {
            LockSupport.parkNanos(1);
            began[0] = System.nanoTime();
        }
        chain.doFilter(request, response);
    }
}
