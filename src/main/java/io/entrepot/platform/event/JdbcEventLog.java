package io.entrepot.platform.event;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Ids;
import io.entrepot.platform.json.Json;
import io.entrepot.platform.roles.Modules;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.UUID;

/** The log in PostgreSQL: one row an event, and a nudge to its listeners after the commit. */
@Component
final class JdbcEventLog implements EventLog {
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Nudges nudges;

    JdbcEventLog(JdbcClient jdbc, Modules modules, Nudges nudges) {
        this.jdbc = jdbc;
        this.modules = modules;
        this.nudges = nudges;
    }

    @Override
    public UUID append(DomainEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    event.getClass().getSimpleName() + " was told outside a transaction");
        }
        UUID id = Ids.next();
        String type = EventTypes.name(event.getClass());
        jdbc.sql(
                        """
                        insert into platform.event_log
                            (grp, origin, event_id, type, aggregate_id, payload)
                        values (?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        modules.group(),
                        modules.group(),
                        id,
                        type,
                        event.aggregateId(),
                        Json.LENIENT.writeValueAsString(event))
                .update();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        nudges.nudge(type);
                    }
                });
        return id;
    }
}
