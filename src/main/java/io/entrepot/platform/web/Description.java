package io.entrepot.platform.web;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the description of the HTTP interface says of itself, and how it describes records. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Entrepot",
                        version = "1",
                        description = "Shop, checkout and console of a cross-border shop."))
class Description {
    /** The last to be asked, because it answers for every type. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelConverter recordSchemas() {
        return new RecordSchemas();
    }
}
