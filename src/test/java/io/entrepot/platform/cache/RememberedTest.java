package io.entrepot.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.platform.TestingClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

class RememberedTest {
    private final TestingClock clock = new TestingClock("2026-11-23T12:00:00Z");
    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void loads_again_when_it_is_old_or_was_forgotten() {
        var value = new Remembered<>(loads::incrementAndGet, Duration.ofSeconds(10), clock);
        assertThat(value.get()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(9));
        assertThat(value.get()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        assertThat(value.get()).isEqualTo(2);
        value.forget();
        assertThat(value.get()).isEqualTo(3);
    }

    @Test
    void tries_again_after_a_load_that_failed() {
        var value =
                new Remembered<>(
                        () -> {
                            if (loads.incrementAndGet() == 1) {
                                throw new IllegalStateException("away");
                            }
                            return loads.get();
                        },
                        Duration.ofSeconds(10),
                        clock);
        assertThatThrownBy(value::get).hasMessage("away");
        assertThat(value.get()).isEqualTo(2);
    }
}
