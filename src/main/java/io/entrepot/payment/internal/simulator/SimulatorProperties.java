package io.entrepot.payment.internal.simulator;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * How the payment simulator is reached. The program refuses to start with an empty secret: a shop
 * that checks nothing would look as if it worked.
 *
 * @param webhookSecrets the live ones, at most two, so that one can be changed without a gap
 * @param deadline how long an answer may take before its outcome counts as unknown
 * @param callsAtOnce more than this wait, and then count as not sent
 */
@ConfigurationProperties("entrepot.payment.simulator")
record SimulatorProperties(
        URI url,
        String secretKey,
        List<String> webhookSecrets,
        @DefaultValue("10s") Duration deadline,
        @DefaultValue("32") int callsAtOnce) {

    public SimulatorProperties {
        if (secretKey == null || secretKey.isBlank()) {
            throw new IllegalArgumentException("entrepot.payment.simulator.secret-key is empty");
        }
        if (webhookSecrets == null
                || webhookSecrets.isEmpty()
                || webhookSecrets.size() > 2
                || webhookSecrets.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "entrepot.payment.simulator.webhook-secrets needs one or two secrets");
        }
        webhookSecrets = List.copyOf(webhookSecrets);
    }

    @Override
    public String toString() {
        return "SimulatorProperties[url=" + url + "]";
    }
}
