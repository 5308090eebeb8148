package io.entrepot.verify.internal;

import io.entrepot.platform.cache.Remembered;
import io.entrepot.verify.VerifyReport;
import io.entrepot.verify.VerifyReport.State;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What the newest check found, for whoever watches the shop: how many invariants are in which
 * state, how old the check is and how long it took. They come from the database, so every process
 * says the same; before the first check they are not a number.
 */
@Component
class VerifyFigures implements MeterBinder {
    private static final Duration LIFE = Duration.ofSeconds(5);

    private final Remembered<Optional<VerifyReport>> newest;
    private final Clock clock;

    VerifyFigures(Runs runs, Clock clock) {
        this.newest = new Remembered<>(runs::newest, LIFE, clock);
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (State state : State.values()) {
            Gauge.builder("entrepot.verify.invariants", this, figures -> figures.count(state))
                    .description("Invariants by what the newest check found of them")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .strongReference(true)
                    .register(registry);
        }
        Gauge.builder("entrepot.verify.age", this, VerifyFigures::ageSeconds)
                .description("How long ago the invariants were checked")
                .baseUnit("seconds")
                .strongReference(true)
                .register(registry);
        Gauge.builder("entrepot.verify.duration", this, VerifyFigures::tookSeconds)
                .description("How long the newest check of the invariants took")
                .baseUnit("seconds")
                .strongReference(true)
                .register(registry);
    }

    private double count(State state) {
        return figure(
                report ->
                        report.outcomes().stream()
                                .filter(outcome -> outcome.state() == state)
                                .count());
    }

    private double ageSeconds() {
        return figure(report -> Duration.between(report.at(), clock.instant()).toSeconds());
    }

    private double tookSeconds() {
        return figure(report -> report.millis() / 1_000.0);
    }

    private double figure(ToDoubleFunction<VerifyReport> of) {
        return newest.get().map(report -> of.applyAsDouble(report)).orElse(Double.NaN);
    }
}
