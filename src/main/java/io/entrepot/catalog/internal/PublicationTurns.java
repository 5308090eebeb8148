package io.entrepot.catalog.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;

/**
 * Writes down which markets opened or closed, product by product, and tells of it. What was written
 * down once is not due again, so however often it runs each turn is told once.
 */
@Component
final class PublicationTurns {
    private static final int AT_ONCE = 200;
    private static final int ROUNDS = 50;

    private final Publications publications;
    private final ProductLock lock;
    private final TransactionTemplate transaction;

    PublicationTurns(Publications publications, ProductLock lock, TransactionTemplate transaction) {
        this.publications = publications;
        this.lock = lock;
        this.transaction = transaction;
    }

    /** Answers how many products turned. */
    int run() {
        int turned = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<UUID> due = publications.due(AT_ONCE);
            if (due.isEmpty()) {
                break;
            }
            for (UUID product : due) {
                transaction.executeWithoutResult(
                        status -> {
                            Standing now = lock.take(product);
                            if (publications.turn(product)) {
                                lock.grew(now);
                            }
                        });
                turned++;
            }
        }
        return turned;
    }
}
