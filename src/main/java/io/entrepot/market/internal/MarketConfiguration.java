package io.entrepot.market.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of this module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MarketSettings.class)
class MarketConfiguration {}
