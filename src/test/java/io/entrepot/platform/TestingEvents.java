package io.entrepot.platform;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Ids;
import io.entrepot.platform.event.EventLog;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what was told, once its transaction has committed. */
public final class TestingEvents implements EventLog {
    private final List<DomainEvent> told = new CopyOnWriteArrayList<>();

    @Override
    public UUID append(DomainEvent event) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        told.add(event);
                    }
                });
        return Ids.next();
    }

    public <T extends DomainEvent> List<T> of(Class<T> type) {
        return told.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public void forget() {
        told.clear();
    }
}
