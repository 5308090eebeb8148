package io.entrepot.platform.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

import org.springframework.context.annotation.Configuration;

/** What the description of the HTTP interface says of itself. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Entrepot",
                        version = "1",
                        description = "Shop, checkout and console of a cross-border shop."))
class Description {}
