package io.entrepot.payment.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

class BreakerTest {
    private final HandClock clock = new HandClock();
    private final Breaker breaker = new Breaker(clock);

    @Test
    void leaves_a_provider_alone_once_half_of_enough_calls_failed() {
        calls(5, false);
        calls(4, true);
        assertThat(breaker.admits()).isTrue();
        calls(1, true);

        assertThat(breaker.admits()).isFalse();
        assertThat(breaker.isOpen()).isTrue();
    }

    @Test
    void lets_one_call_try_after_the_rest_and_believes_it() {
        calls(10, true);
        clock.now = clock.now.plus(Duration.ofSeconds(31));

        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.admits()).isFalse();
        breaker.done(true);
        assertThat(breaker.admits()).isFalse();

        clock.now = clock.now.plus(Duration.ofSeconds(31));
        assertThat(breaker.admits()).isTrue();
        breaker.done(false);
        assertThat(breaker.admits()).isTrue();
        calls(9, true);
        assertThat(breaker.admits()).isTrue();
    }

    private void calls(int count, boolean failure) {
        for (int i = 0; i < count; i++) {
            breaker.admits();
            breaker.done(failure);
        }
    }

    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
