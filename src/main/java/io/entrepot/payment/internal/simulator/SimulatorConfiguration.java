package io.entrepot.payment.internal.simulator;

import io.entrepot.payment.spi.PaymentGateway;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Sets the simulator up as a provider where its address is set, which a live shop doesn't. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("entrepot.payment.simulator.url")
@EnableConfigurationProperties(SimulatorProperties.class)
class SimulatorConfiguration {

    @Bean
    PaymentGateway simulatorGateway(SimulatorProperties properties, Clock clock) {
        return new SimulatorGateway(properties, clock);
    }
}
