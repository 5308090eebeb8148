package io.entrepot.payment.internal.adyen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.util.List;

class AdyenPropertiesTest {
    private static final String TEST = "https://checkout-test.adyen.com/v71";
    private static final String KEY = "ab".repeat(32);

    @Test
    void refuse_an_empty_key_and_empty_too_many_or_unreadable_hmac_keys() {
        assertThatThrownBy(() -> with(TEST, "", List.of(KEY))).hasMessageContaining("api-key");
        assertThatThrownBy(() -> with(TEST, "k", List.of())).hasMessageContaining("hmac-keys");
        assertThatThrownBy(() -> with(TEST, "k", List.of(KEY, KEY, KEY)))
                .hasMessageContaining("hmac-keys");
        assertThatThrownBy(() -> with(TEST, "k", List.of("not hexadecimal")))
                .hasMessageContaining("hexadecimal");
    }

    @Test
    void tell_a_live_account_by_its_address() {
        String live = "https://1797a841fbb37ca7-Shop-checkout-live.adyenpayments.com/checkout/v71";

        assertThat(with(live, "k", List.of(KEY)).live()).isTrue();
        assertThat(with(TEST, "k", List.of(KEY)).live()).isFalse();
    }

    @Test
    void never_say_their_secrets() {
        assertThat(with(TEST, "secret-key", List.of(KEY)).toString())
                .doesNotContain("secret-key")
                .doesNotContain(KEY);
    }

    @Test
    void refuse_a_provider_that_is_not_reached_over_tls() {
        var plain = with("http://checkout-test.adyen.com/v71", "k", List.of(KEY));

        assertThatThrownBy(plain::channel).hasMessageContaining("https");
    }

    private static AdyenProperties with(String url, String key, List<String> hmacKeys) {
        return new AdyenProperties(
                URI.create(url), key, "Shop", hmacKeys, Duration.ofSeconds(1), 1, 1);
    }
}
