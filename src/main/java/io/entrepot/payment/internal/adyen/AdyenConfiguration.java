package io.entrepot.payment.internal.adyen;

import io.entrepot.payment.spi.PaymentGateway;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Sets Adyen up where its API key is named, also when it is empty: then nothing starts. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("entrepot.payment.adyen.api-key")
@EnableConfigurationProperties(AdyenProperties.class)
class AdyenConfiguration {
    @Bean
    PaymentGateway adyenGateway(AdyenProperties properties, Clock clock) {
        return new AdyenGateway(properties, clock);
    }
}
