package io.entrepot.storefront.web;

import io.swagger.v3.core.converter.ModelConverters;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Describes what the scripts of a page are given too, since their types are made from it. */
@Configuration(proxyBeanMethods = false)
class IslandSchemas {
    @Bean
    OpenApiCustomizer islandProperties() {
        return description ->
                List.of(ProductIslands.BuyBox.class, ProductIslands.CountrySwitch.class)
                        .forEach(
                                island ->
                                        ModelConverters.getInstance(true)
                                                .readAll(island)
                                                .forEach(description.getComponents()::addSchemas));
    }
}
