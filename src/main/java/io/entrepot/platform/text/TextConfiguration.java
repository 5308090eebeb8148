package io.entrepot.platform.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the catalogues once for everybody. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {
    @Bean
    Messages messages() {
        return Messages.load();
    }
}
