package io.entrepot.search.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;

/** Reads the settings of this module. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    @Bean
    SearchSettings searchSettings(
            @Value("${entrepot.search.backend:lucene}") String backend,
            @Value("${entrepot.data:./data}") Path data) {
        return new SearchSettings(backend, data.resolve("index"));
    }
}
