package io.entrepot.payment.internal.paypal;

import io.entrepot.payment.spi.PaymentGateway;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Sets PayPal up where its client secret is named, also when it is empty: then nothing starts. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("entrepot.payment.paypal.client-secret")
@EnableConfigurationProperties(PayPalProperties.class)
class PayPalConfiguration {
    @Bean
    PaymentGateway payPalGateway(PayPalProperties properties, Clock clock) {
        return new PayPalGateway(properties, clock);
    }
}
