package io.entrepot.simulator;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * Everything the simulator needs to start; it refuses empty secrets, because a provider that takes
 * any key would hide a shop that sends none.
 *
 * @param port 0 takes any free port
 * @param publicUrl what a browser reaches the payment page by; null means the bound address
 * @param webhookUrl where events go; null keeps them waiting
 */
public record SimulatorSettings(
        String host,
        int port,
        Path dataDirectory,
        @Nullable URI publicUrl,
        @Nullable URI webhookUrl,
        Secrets secrets,
        Patience patience,
        Clock clock) {

    /** The shop's key, the key that signs webhooks, and the key that opens the fault control. */
    public record Secrets(String secretKey, String webhookSecret, String controlKey) {
        public Secrets {
            requirePresent("secret key", secretKey);
            requirePresent("webhook secret", webhookSecret);
            requirePresent("control key", controlKey);
        }

        private static void requirePresent(String name, String value) {
            if (value.isBlank()) {
                throw new IllegalArgumentException("The simulator's " + name + " is empty.");
            }
        }

        @Override
        public String toString() {
            return "Secrets[hidden]";
        }
    }

    /**
     * How long things take.
     *
     * @param slowAnswer how long the slow test card makes a shopper wait
     * @param silence how long the card that times out keeps the line open before it hangs up
     * @param firstRetry the pause after a webhook's first failure; it doubles up to five minutes
     */
    public record Patience(
            Duration pageLife, Duration slowAnswer, Duration silence, Duration firstRetry) {
        public static final Patience USUAL =
                new Patience(
                        Duration.ofMinutes(30),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(1));
    }

    public SimulatorSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("The simulator's port must be 0 to 65535.");
        }
    }

    /** The usual settings on the loopback address, by the system clock. */
    public static SimulatorSettings onLoopback(
            int port, Path dataDirectory, @Nullable URI webhookUrl, Secrets secrets) {
        return new SimulatorSettings(
                "127.0.0.1",
                port,
                dataDirectory,
                null,
                webhookUrl,
                secrets,
                Patience.USUAL,
                Clock.systemUTC());
    }

    /** The same settings with other waiting times, for tests that don't want to wait. */
    public SimulatorSettings withPatience(Patience other) {
        return new SimulatorSettings(
                host, port, dataDirectory, publicUrl, webhookUrl, secrets, other, clock);
    }

    /** The same settings on another clock, for tests of expiry. */
    public SimulatorSettings withClock(Clock other) {
        return new SimulatorSettings(
                host, port, dataDirectory, publicUrl, webhookUrl, secrets, patience, other);
    }
}
