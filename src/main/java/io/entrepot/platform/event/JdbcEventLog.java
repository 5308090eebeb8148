package io.entrepot.platform.event;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Ids;
import io.entrepot.platform.json.Json;
import io.entrepot.platform.roles.Modules;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The log in PostgreSQL: one row an event, and a nudge to its listeners after the commit. */
@Component
final class JdbcEventLog implements EventLog {
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Nudges nudges;

    JdbcEventLog(JdbcClient jdbc, Modules modules, Nudges nudges) {
        this.jdbc = jdbc;
        this.modules = modules;
        this.nudges = nudges;
    }

    @Override
    public void appendAll(List<? extends DomainEvent> events) {
        for (int from = 0; from < events.size(); from += AT_ONCE) {
            many(events.subList(from, Math.min(events.size(), from + AT_ONCE)));
        }
    }

    private void many(List<? extends DomainEvent> events) {
        events.forEach(JdbcEventLog::demandTransaction);
        jdbc.sql(
                        """
                        insert into platform.event_log
                            (grp, origin, event_id, type, aggregate_id, payload)
                        select :group, :group, told.*
                        from unnest(:ids, :types, :aggregates, :payloads) told
                        """)
                .param("group", modules.group())
                .param("ids", array("uuid", events, event -> Ids.next()))
                .param("types", array("text", events, event -> EventTypes.name(event.getClass())))
                .param("aggregates", array("uuid", events, DomainEvent::aggregateId))
                .param("payloads", array("jsonb", events, Json.LENIENT::writeValueAsString))
                .update();
        events.stream()
                .map(event -> EventTypes.name(event.getClass()))
                .distinct()
                .forEach(this::nudgeAfterwards);
    }

    private static SqlArrayValue array(
            String type, List<? extends DomainEvent> events, Function<DomainEvent, Object> column) {
        return new SqlArrayValue(type, events.stream().map(column).toArray());
    }

    private static void demandTransaction(DomainEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    event.getClass().getSimpleName() + " was told outside a transaction");
        }
    }

    @Override
    public UUID append(DomainEvent event) {
        demandTransaction(event);
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
        nudgeAfterwards(type);
        return id;
    }

    private void nudgeAfterwards(String type) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        nudges.nudge(type);
                    }
                });
    }
}
