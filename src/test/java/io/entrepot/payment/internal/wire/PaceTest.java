package io.entrepot.payment.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeUnit;

class PaceTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private long now = 1_000 * SECOND;

    @Test
    void gives_a_second_worth_at_once_and_then_makes_callers_wait() {
        var pace = new Pace(10, () -> now);

        for (int i = 0; i <= 10; i++) {
            assertThat(pace.take(SECOND)).isZero();
        }
        assertThat(pace.take(SECOND)).isEqualTo(SECOND / 10);
        assertThat(pace.take(SECOND)).isEqualTo(2 * SECOND / 10);
    }

    @Test
    void refuses_whom_the_turn_would_come_too_late_and_takes_none() {
        var pace = new Pace(1, () -> now);
        pace.take(SECOND);
        pace.take(SECOND);

        assertThat(pace.take(SECOND / 2)).isNegative();
        now += SECOND;
        assertThat(pace.take(0)).isZero();
    }
}
