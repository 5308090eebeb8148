package io.entrepot.feed.internal;

import io.entrepot.platform.run.Progress;
import io.entrepot.search.SearchApi;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Events bring the index up to date beside an import; at its end they are waited for. */
@Component
final class IndexWait {
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final SearchApi search;
    private final Clock clock;

    IndexWait(SearchApi search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    void await(Progress progress) {
        Instant began = clock.instant();
        for (long waiting = search.waiting().changes();
                waiting > 0;
                waiting = search.waiting().changes()) {
            if (Duration.between(began, clock.instant()).compareTo(LONGEST) > 0) {
                progress.say("The index follows by itself");
                return;
            }
            progress.step("changes to index", 0, waiting);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the index was built", stopped);
        }
    }
}
