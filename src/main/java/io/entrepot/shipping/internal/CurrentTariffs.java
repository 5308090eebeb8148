package io.entrepot.shipping.internal;

import io.entrepot.platform.cache.Remembered;
import io.entrepot.shipping.SaveTariffs;
import io.entrepot.shipping.TariffDeskApi;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The newest tariffs, kept at hand for a few seconds. */
@Component
class CurrentTariffs {
    static final SaveTariffs NONE = new SaveTariffs(TariffDeskApi.NONE, List.of());

    private static final Duration COPY_LIFE = Duration.ofSeconds(10);

    private final Remembered<TariffCalculator> calculator;

    CurrentTariffs(Tariffs tariffs, Clock clock) {
        this.calculator =
                new Remembered<>(
                        () -> new TariffCalculator(tariffs.newest().orElse(NONE)),
                        COPY_LIFE,
                        clock);
    }

    TariffCalculator calculator() {
        return calculator.get();
    }

    /** Here another version is in force at once; other processes follow within seconds. */
    void forget() {
        calculator.forget();
    }
}
