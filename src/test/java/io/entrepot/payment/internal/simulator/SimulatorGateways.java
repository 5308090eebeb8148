package io.entrepot.payment.internal.simulator;

import io.entrepot.payment.spi.PaymentGateway;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Makes the adapter for tests outside its package. */
public final class SimulatorGateways {
    private SimulatorGateways() {}

    public static PaymentGateway at(int port, String secretKey, List<String> webhookSecrets) {
        return new SimulatorGateway(
                new SimulatorProperties(
                        URI.create("http://127.0.0.1:" + port),
                        secretKey,
                        webhookSecrets,
                        Duration.ofSeconds(10),
                        64),
                Clock.systemUTC());
    }
}
