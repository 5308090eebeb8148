package io.entrepot.payment.internal.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.util.List;

class StripePropertiesTest {
    @Test
    void refuse_an_empty_key_and_empty_or_too_many_webhook_secrets() {
        assertThatThrownBy(() -> with("", List.of("a"))).hasMessageContaining("secret-key");
        assertThatThrownBy(() -> with("sk", List.of())).hasMessageContaining("webhook-secrets");
        assertThatThrownBy(() -> with("sk", List.of("a", " "))).hasMessageContaining("webhook");
        assertThatThrownBy(() -> with("sk", List.of("a", "b", "c")))
                .hasMessageContaining("webhook");
        assertThat(with("sk_live_1", List.of("a", "b")).live()).isTrue();
    }

    @Test
    void never_say_their_secrets() {
        assertThat(with("sk_test_1", List.of("whsec_1")).toString())
                .doesNotContain("sk_test_1")
                .doesNotContain("whsec_1");
    }

    @Test
    void refuse_a_provider_that_is_not_reached_over_tls() {
        var plain =
                new StripeProperties(
                        URI.create("http://api.stripe.com"),
                        "sk",
                        List.of("a"),
                        List.of(),
                        Duration.ofSeconds(1),
                        1,
                        1);

        assertThatThrownBy(plain::channel).hasMessageContaining("https");
    }

    private static StripeProperties with(String key, List<String> secrets) {
        return new StripeProperties(
                URI.create("https://api.stripe.com"),
                key,
                secrets,
                List.of("card"),
                Duration.ofSeconds(1),
                1,
                1);
    }
}
