package io.entrepot.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

import java.time.Duration;
import java.util.Objects;

class TraceTest {
    private static final String HEADER = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void goes_on_with_the_trace_of_the_caller_under_a_span_of_its_own() {
        Trace trace = Trace.from(HEADER);
        assertThat(trace.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(trace.spanId()).isNotEqualTo("00f067aa0ba902b7").matches("[0-9a-f]{16}");
        assertThat(trace.header()).endsWith("-01");
        assertThat(Trace.read(trace.header())).contains(trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736\n-00f067aa0ba902b7-01"
            })
    void what_is_no_trace_is_as_if_it_were_not_there(String header) {
        assertThat(Trace.read(header)).isEmpty();
        assertThat(Trace.from(header).traceId()).matches("[0-9a-f]{32}");
    }

    @Test
    void is_there_and_in_the_log_for_as_long_as_the_work_lasts() {
        Trace outer = Trace.from(HEADER);
        String during =
                outer.during(
                        () -> {
                            Trace.from(null).during(() -> true);
                            assertThat(MDC.get("trace")).isEqualTo(outer.traceId());
                            return Objects.requireNonNull(Trace.current()).traceId();
                        });
        assertThat(during).isEqualTo(outer.traceId());
        assertThat(Trace.current()).isNull();
        assertThat(MDC.get("trace")).isNull();
    }

    @Test
    void patience_only_shrinks() {
        Duration most = Duration.ofSeconds(20);
        assertThat(Deadline.left(most)).isEqualTo(most);
        Duration inner =
                Deadline.within(
                        Duration.ofSeconds(2),
                        () -> Deadline.within(Duration.ofSeconds(9), () -> Deadline.left(most)));
        assertThat(inner).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void nobody_works_for_a_caller_who_left() {
        assertThatThrownBy(
                        () ->
                                Deadline.within(
                                        Duration.ofMillis(-1),
                                        () -> {
                                            Deadline.check();
                                            return true;
                                        }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no longer waits");
        Deadline.check();
    }
}
