package io.entrepot.payment.internal;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Ids;
import io.entrepot.platform.event.EventLog;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** An event log that only tells what was committed, as the real one does. */
final class TestEvents implements EventLog {
    private final List<DomainEvent> told = new CopyOnWriteArrayList<>();

    @Override
    public UUID append(DomainEvent event) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    // Before others can see the state that goes with it.
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        told.add(event);
                    }

                    @Override
                    public void afterCompletion(int status) {
                        if (status != STATUS_COMMITTED) {
                            told.remove(event);
                        }
                    }
                });
        return Ids.next();
    }

    <E extends DomainEvent> List<E> of(Class<E> type) {
        return told.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
