package io.entrepot.payment.internal.stripe;

import io.entrepot.payment.spi.PaymentGateway;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Sets Stripe up where its secret key is named, also when it is empty: then nothing starts. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("entrepot.payment.stripe.secret-key")
@EnableConfigurationProperties(StripeProperties.class)
class StripeConfiguration {
    @Bean
    PaymentGateway stripeGateway(StripeProperties properties, Clock clock) {
        return new StripeGateway(properties, clock);
    }
}
