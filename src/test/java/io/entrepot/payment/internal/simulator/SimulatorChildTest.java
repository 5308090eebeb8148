package io.entrepot.payment.internal.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.payment.spi.PaymentGateway;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

class SimulatorChildTest {
    @TempDir Path data;

    @Test
    void keeps_its_keys_and_port_over_restarts_and_shows_them_to_nobody() throws Exception {
        var first = SimulatorKeys.readOrMake(data.resolve("simulator"));
        var second = SimulatorKeys.readOrMake(data.resolve("simulator"));

        assertThat(second).isEqualTo(first);
        assertThat(second.toString()).doesNotContain(first.secretKey());
        assertThat(Files.getPosixFilePermissions(data.resolve("simulator/keys.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void runs_beside_the_shop_and_answers_the_gateway_also_after_it_was_killed() throws Exception {
        var keys = SimulatorKeys.readOrMake(data.resolve("simulator"));
        var gateway = new SimulatorGateway(keys.properties(), Clock.systemUTC());
        var child = new SimulatorChild(keys);
        try {
            child.start(1);
            awaitAnswer(gateway);
            var start = start();
            assertThat(gateway.start(start, "key")).isInstanceOf(GatewayAnswer.Answered.class);

            child.process().orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(30))
                    .until(
                            () ->
                                    gateway.find(known(start.paymentId()))
                                            instanceof GatewayAnswer.Answered);
        } finally {
            child.destroy();
        }
        assertThat(gateway.find(known(Ids.next()))).isInstanceOf(GatewayAnswer.NotSent.class);
    }

    private static void awaitAnswer(PaymentGateway gateway) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> gateway.find(known(Ids.next())) instanceof GatewayAnswer.NotFound);
    }

    private static PaymentGateway.Start start() {
        return new PaymentGateway.Start(
                Ids.next(),
                Money.of(100, "EUR"),
                "card",
                "http://localhost/back",
                "E-1",
                "de",
                "DE",
                Instant.now());
    }

    private static PaymentGateway.Known known(UUID paymentId) {
        return new PaymentGateway.Known(paymentId, Money.of(100, "EUR"), null, null, Instant.now());
    }
}
