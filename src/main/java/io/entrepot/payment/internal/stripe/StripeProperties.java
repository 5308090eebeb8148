package io.entrepot.payment.internal.stripe;

import io.entrepot.payment.internal.wire.Channel;
import io.entrepot.payment.internal.wire.Secrets;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * How Stripe is reached.
 *
 * @param secretKey the account's secret or restricted key; its prefix says whether it is live
 * @param webhookSecrets those of the endpoint, two while one is rolled
 * @param methods what shoppers may choose, by our codes
 */
@ConfigurationProperties("entrepot.payment.stripe")
record StripeProperties(
        @DefaultValue("https://api.stripe.com") URI url,
        String secretKey,
        List<String> webhookSecrets,
        @DefaultValue("card") List<String> methods,
        @DefaultValue("20s") Duration deadline,
        @DefaultValue("32") int callsAtOnce,
        @DefaultValue("80") int callsPerSecond) {

    public StripeProperties {
        Secrets.needed("entrepot.payment.stripe.secret-key", secretKey);
        webhookSecrets = Secrets.live("entrepot.payment.stripe.webhook-secrets", webhookSecrets);
        methods = List.copyOf(methods);
    }

    boolean live() {
        return secretKey.startsWith("sk_live_") || secretKey.startsWith("rk_live_");
    }

    Channel channel() {
        return new Channel("stripe", url, deadline, callsAtOnce, callsPerSecond);
    }

    @Override
    public String toString() {
        return "StripeProperties[url=" + url + "]";
    }
}
