package io.entrepot.market.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/** How long a quoted rate is kept, and how long a process may answer from its own copy. */
@ConfigurationProperties("entrepot.market")
record MarketSettings(
        @DefaultValue("24h") Duration rateLock, @DefaultValue("10s") Duration copyLife) {}
