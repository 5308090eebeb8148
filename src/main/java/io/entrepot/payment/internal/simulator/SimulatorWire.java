package io.entrepot.payment.internal.simulator;

import io.entrepot.kernel.Money;
import io.entrepot.payment.spi.ProviderPayment;
import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The simulator's JSON as this adapter needs it; what else is in it is skipped. */
final class SimulatorWire {
    static final JsonMapper MAPPER =
            Json.LENIENT
                    .rebuild()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private SimulatorWire() {}

    record Start(
            long amount,
            String currency,
            String reference,
            String capture,
            String returnUrl,
            String description,
            String locale,
            String country) {}

    record Move(long amount, String reference) {}

    record Event(String id, Data data) {}

    record Data(Payment payment) {}

    record Found(List<Payment> data) {}

    record Refunded(Payment payment) {}

    record Failure(Reason error) {}

    record Reason(String code) {}

    record Payment(
            String id,
            long amount,
            String currency,
            String reference,
            String hostedUrl,
            long sequence,
            @Nullable String failureCode,
            List<Movement> movements) {

        ProviderPayment toProviderPayment() {
            return new ProviderPayment(
                    id,
                    UUID.fromString(reference),
                    Money.of(amount, currency),
                    sequence,
                    movements.stream().map(Movement::toProviderMovement).toList(),
                    hostedUrl,
                    failureCode);
        }
    }

    record Movement(String id, String kind, long amount, @Nullable String reference) {
        ProviderPayment.Movement toProviderMovement() {
            return new ProviderPayment.Movement(
                    id, kind(kind), amount, reference == null ? "" : reference);
        }

        private static ProviderPayment.Kind kind(String code) {
            return code.equals("voided")
                    ? ProviderPayment.Kind.RELEASED
                    : ProviderPayment.Kind.valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
