package io.entrepot.platform.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** What verify and callers still look at can't be made short-lived by a setting. */
class KeepTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void refuses_to_forget_what_is_still_looked_at() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keep(DAY, WEEK, WEEK))
                .withMessageContaining("entrepot.keep.events");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keep(WEEK, Duration.ZERO, WEEK))
                .withMessageContaining("entrepot.keep.answers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keep(WEEK, WEEK, DAY))
                .withMessageContaining("entrepot.keep.webhook-bytes");
    }

    @Test
    void zero_keeps_for_ever() {
        assertThat(keep(Duration.ZERO, WEEK, Duration.ZERO).events()).isZero();
    }

    private static Keep keep(Duration events, Duration answers, Duration webhookBytes) {
        return new Keep(
                events, answers, WEEK, webhookBytes, WEEK, WEEK, Duration.ofMinutes(10), 100);
    }
}
