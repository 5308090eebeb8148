package io.entrepot.platform.keep;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long things are kept after their use: events that every listener has passed, answers given
 * for an idempotency key, the words of mails that were sent, the bytes of webhooks that were taken
 * in, baskets and checkouts that ran out. Zero keeps them for ever, answers excepted. {@code every}
 * is how often old rows are looked for, and {@code batch} how many go at a time, so that no
 * clean-up is ever a long transaction.
 */
@ConfigurationProperties("entrepot.keep")
public record Keep(
        @DefaultValue("90d") Duration events,
        @DefaultValue("7d") Duration answers,
        @DefaultValue("400d") Duration mailTexts,
        @DefaultValue("90d") Duration webhookBytes,
        @DefaultValue("30d") Duration baskets,
        @DefaultValue("30d") Duration checkouts,
        @DefaultValue("10m") Duration every,
        @DefaultValue("2000") int batch) {
    /** Verify looks a day back into the log (I21), and a caller may repeat a request for a day. */
    private static final Duration LEAST = Duration.ofDays(2);

    public Keep {
        atLeast("answers", answers);
        atLeastOrEver("events", events);
        atLeastOrEver("webhook-bytes", webhookBytes);
        if (batch < 1 || batch > 100_000) {
            throw new IllegalArgumentException("entrepot.keep.batch is 1 to 100000");
        }
        if (every.compareTo(Duration.ofSeconds(10)) < 0) {
            throw new IllegalArgumentException("entrepot.keep.every is 10s or more");
        }
    }

    private static void atLeastOrEver(String name, Duration kept) {
        if (!kept.isZero()) {
            atLeast(name, kept);
        }
    }

    private static void atLeast(String name, Duration kept) {
        if (kept.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException(
                    "entrepot.keep.%s is %d days or more".formatted(name, LEAST.toDays()));
        }
    }
}
