package io.entrepot.payment.internal.adyen;

import io.entrepot.payment.internal.wire.Channel;
import io.entrepot.payment.internal.wire.Secrets;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * How Adyen is reached.
 *
 * @param url with the version at its end; a live account has an address of its own, so there is no
 *     usual one
 * @param apiKey of the web service user
 * @param merchantAccount the account that is paid
 * @param hmacKeys those of the webhook, in hexadecimal; two while one is changed for another
 */
@ConfigurationProperties("entrepot.payment.adyen")
record AdyenProperties(
        URI url,
        String apiKey,
        String merchantAccount,
        List<String> hmacKeys,
        @DefaultValue("20s") Duration deadline,
        @DefaultValue("32") int callsAtOnce,
        @DefaultValue("50") int callsPerSecond) {
    private static final String TEST_HOST = "checkout-test.adyen.com";

    public AdyenProperties {
        Secrets.needed("entrepot.payment.adyen.url", text(url));
        Secrets.needed("entrepot.payment.adyen.api-key", apiKey);
        Secrets.needed("entrepot.payment.adyen.merchant-account", merchantAccount);
        hmacKeys = Secrets.live("entrepot.payment.adyen.hmac-keys", hmacKeys);
        if (!hmacKeys.stream().allMatch(each -> each.matches("([0-9A-Fa-f]{2}){16,}"))) {
            throw new IllegalArgumentException(
                    "entrepot.payment.adyen.hmac-keys must be in hexadecimal");
        }
    }

    /** Messages of the other mode aren't ours. */
    boolean live() {
        return "https".equals(url.getScheme()) && !TEST_HOST.equals(url.getHost());
    }

    Channel channel() {
        return new Channel("adyen", url, deadline, callsAtOnce, callsPerSecond);
    }

    private static @Nullable String text(@Nullable URI url) {
        return url == null ? null : url.toString();
    }

    @Override
    public String toString() {
        return "AdyenProperties[url=" + url + "]";
    }
}
