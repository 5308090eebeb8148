package io.entrepot.platform.text;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the catalogues once for everybody. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {
    @Bean
    Messages messages(@Value("${entrepot.text.pseudo:none}") String pseudo) {
        return Messages.of(Pseudo.called(pseudo).in(Catalogues.read()));
    }
}
