package io.entrepot.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

class FairTurnsTest {
    private final List<String> served = new CopyOnWriteArrayList<>();

    /** A connection whose next request is there already would take turn after turn. */
    @Test
    void who_came_before_is_served_before_the_next_request_of_a_busy_connection() throws Exception {
        var turns = new FairTurns(1, Duration.ofMinutes(1));
        var newcomer =
                Thread.ofVirtual().unstarted(() -> serve(turns, (_, _) -> served.add("newcomer")));
        for (int i = 1; i <= 3; i++) {
            String name = "busy " + i;
            serve(
                    turns,
                    (_, _) -> {
                        served.add(name);
                        if (name.equals("busy 1")) {
                            newcomer.start();
                            while (turns.waiting() == 0) {
                                Thread.onSpinWait();
                            }
                        }
                    });
        }
        newcomer.join();
        assertThat(served).containsExactly("busy 1", "newcomer", "busy 2", "busy 3");
    }

    @Test
    void a_request_that_takes_its_time_does_not_close_the_shop() throws Exception {
        var turns = new FairTurns(1, Duration.ofMillis(1));
        var inside = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        var slow =
                Thread.ofVirtual()
                        .start(
                                () ->
                                        serve(
                                                turns,
                                                (_, _) -> {
                                                    inside.countDown();
                                                    await(answered);
                                                    served.add("slow");
                                                }));
        inside.await();
        serve(turns, (_, _) -> served.add("other"));
        answered.countDown();
        slow.join();
        assertThat(served).containsExactly("other", "slow");
        assertThat(turns.free()).isEqualTo(1);
    }

    private static void serve(FairTurns turns, FilterChain work) {
        try {
            turns.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
