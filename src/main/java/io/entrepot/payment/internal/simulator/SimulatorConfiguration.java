package io.entrepot.payment.internal.simulator;

import io.entrepot.payment.spi.PaymentGateway;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Sets the simulator up as a provider, where there is one. */
@Configuration(proxyBeanMethods = false)
class SimulatorConfiguration {

    /** One that somebody else runs. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("entrepot.payment.simulator.url")
    @EnableConfigurationProperties(SimulatorProperties.class)
    static class Elsewhere {
        @Bean
        PaymentGateway simulatorGateway(SimulatorProperties properties, Clock clock) {
            return new SimulatorGateway(properties, clock);
        }
    }

    /** Our own child, while a server shows a demo and nobody named another one. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression(
            """
            '${entrepot.command:}' == 'serve' and '${entrepot.demo:true}' == 'true'
            and '${entrepot.payment.simulator.url:}' == ''\
            """)
    static class Child {
        @Bean
        SimulatorKeys simulatorKeys(@Value("${entrepot.data:./data}") Path data)
                throws IOException {
            return SimulatorKeys.readOrMake(data.resolve("simulator"));
        }

        @Bean
        PaymentGateway simulatorGateway(SimulatorKeys keys, Clock clock) {
            return new SimulatorGateway(keys.properties(), clock);
        }

        @Bean
        SimulatorChild simulatorChild(SimulatorKeys keys) {
            return new SimulatorChild(keys);
        }
    }
}
