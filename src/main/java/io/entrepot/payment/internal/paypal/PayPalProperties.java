package io.entrepot.payment.internal.paypal;

import io.entrepot.payment.internal.wire.Channel;
import io.entrepot.payment.internal.wire.Secrets;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;

/**
 * How PayPal is reached.
 *
 * @param merchantId the account that is paid; an order for another one is refused
 * @param webhookId PayPal's id of our webhook, which its signatures cover
 * @param brand the shop's name on PayPal's page; PayPal's own record of it where empty
 */
@ConfigurationProperties("entrepot.payment.paypal")
record PayPalProperties(
        @DefaultValue("https://api-m.paypal.com") URI url,
        String clientId,
        String clientSecret,
        String merchantId,
        String webhookId,
        @DefaultValue("") String brand,
        @DefaultValue("20s") Duration deadline,
        @DefaultValue("32") int callsAtOnce,
        @DefaultValue("30") int callsPerSecond) {

    public PayPalProperties {
        Secrets.needed("entrepot.payment.paypal.client-id", clientId);
        Secrets.needed("entrepot.payment.paypal.client-secret", clientSecret);
        Secrets.needed("entrepot.payment.paypal.merchant-id", merchantId);
        Secrets.needed("entrepot.payment.paypal.webhook-id", webhookId);
    }

    Channel channel() {
        return new Channel("paypal", url, deadline, callsAtOnce, callsPerSecond);
    }

    @Override
    public String toString() {
        return "PayPalProperties[url=" + url + "]";
    }
}
