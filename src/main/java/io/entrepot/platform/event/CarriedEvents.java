package io.entrepot.platform.event;

import io.entrepot.platform.roles.Modules;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The rows of the log on their way to and from other process groups. */
@Component
final class CarriedEvents {
    private static final int BATCH = 200;

    /** A row as it travels. */
    record Carried(
            Cursors.Position position,
            UUID eventId,
            String type,
            UUID aggregateId,
            String payload,
            Instant occurredAt) {}

    private final JdbcClient jdbc;
    private final String group;

    CarriedEvents(JdbcClient jdbc, Modules modules) {
        this.jdbc = jdbc;
        this.group = modules.group();
    }

    /** The next rows that were written here and not sent yet, before every open transaction. */
    List<Carried> unsent(String listener) {
        jdbc.sql(
                        """
                        insert into platform.event_cursor as known (grp, listener) values (?, ?)
                        on conflict (grp, listener) do update set seen_at = now()
                        where known.seen_at < now() - interval '1 hour'
                        """)
                .params(group, listener)
                .update();
        return jdbc.sql(
                        """
                        select l.xid::text, l.seq, l.event_id, l.type, l.aggregate_id, l.payload::text,
                               l.occurred_at
                        from platform.event_log l
                        join platform.event_cursor c on c.grp = l.grp and c.listener = ?
                        where l.grp = ? and l.origin = l.grp and (l.xid, l.seq) > (c.xid, c.seq)
                          and l.xid < pg_snapshot_xmin(pg_current_snapshot())
                        order by l.xid, l.seq
                        limit ?
                        """)
                .params(listener, group, BATCH)
                .query(
                        (row, number) ->
                                new Carried(
                                        new Cursors.Position(row.getString(1), row.getLong(2)),
                                        row.getObject(3, UUID.class),
                                        row.getString(4),
                                        row.getObject(5, UUID.class),
                                        row.getString(6),
                                        row.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }

    void sent(String listener, Carried last) {
        jdbc.sql(
                        """
                        update platform.event_cursor set xid = ?::xid8, seq = ?
                        where grp = ? and listener = ?
                        """)
                .params(last.position().xid(), last.position().seq(), group, listener)
                .update();
    }

    /** Writes an event of another group once, however often it arrives. */
    void receive(Carried event, String origin) {
        jdbc.sql(
                        """
                        insert into platform.event_log
                            (grp, origin, event_id, type, aggregate_id, payload, occurred_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?)
                        on conflict (grp, event_id) do nothing
                        """)
                .params(
                        group,
                        origin,
                        event.eventId(),
                        event.type(),
                        event.aggregateId(),
                        event.payload(),
                        event.occurredAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
