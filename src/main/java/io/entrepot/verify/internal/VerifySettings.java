package io.entrepot.verify.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/** How often the invariants are checked without being asked. */
@ConfigurationProperties("entrepot.verify")
record VerifySettings(@DefaultValue("1h") Duration every) {
    private static final Duration LEAST = Duration.ofMinutes(1);

    VerifySettings {
        if (every.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("entrepot.verify.every is 1m or more");
        }
    }
}
