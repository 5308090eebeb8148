package io.entrepot.platform;

import io.entrepot.platform.json.Json;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The few beans that are nobody's in particular. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return Json::strict;
    }
}
