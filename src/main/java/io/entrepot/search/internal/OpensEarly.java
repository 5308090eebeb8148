package io.entrepot.search.internal;

import org.springframework.stereotype.Component;

/**
 * Opens the index while the rest of the program starts, on the core that a start leaves idle, so
 * that the first page does not wait for it.
 */
@Component
final class OpensEarly {
    OpensEarly(Indexes indexes) {
        Thread.ofPlatform().daemon().name("opens-index").start(() -> open(indexes));
    }

    private static void open(Indexes indexes) {
        if (!indexes.isMissing()) {
            indexes.use(Index::folder);
        }
    }
}
