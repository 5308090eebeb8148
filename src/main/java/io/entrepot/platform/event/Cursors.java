package io.entrepot.platform.event;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading positions and leases of the listeners of one process group, and the rows they read. */
final class Cursors {
    /** Rows read at a time for a listener that takes one event, and for one that takes many. */
    static final int BATCH = 64;

    static final int MANY = 500;
    private static final int LEASE_SECONDS = 30;

    /** A place in the log: the transaction that wrote, then the row's number. */
    record Position(String xid, long seq) {}

    /** A row of the log. */
    record Row(Position position, UUID eventId, String payload, Instant occurredAt) {}

    private final JdbcClient jdbc;
    private final String group;
    private final UUID owner;

    Cursors(JdbcClient jdbc, String group, UUID owner) {
        this.jdbc = jdbc;
        this.group = group;
        this.owner = owner;
    }

    /**
     * A new listener starts at the beginning: what happened before it was written is told to it.
     * What it hears is written down, so that nothing it has not heard yet is forgotten.
     */
    void register(String listener, String type) {
        jdbc.sql(
                        """
                        insert into platform.event_cursor (grp, listener, type) values (?, ?, ?)
                        on conflict (grp, listener)
                        do update set type = excluded.type, seen_at = now()
                        """)
                .params(group, listener, type)
                .update();
    }

    /** Says that this listener is still there, however little it has to do. */
    void seen(String listener) {
        jdbc.sql("update platform.event_cursor set seen_at = now() where grp = ? and listener = ?")
                .params(group, listener)
                .update();
    }

    /**
     * Whether there is anything to read, asked without writing, so that idling costs no commit. The
     * position comes from sub-queries, and the order is asked for, so that the index is entered
     * there; a join with the cursor read the log from its beginning.
     */
    boolean behind(String listener, String type) {
        return jdbc.sql(
                        """
                        select seq from platform.event_log
                        where grp = :group and type = :type
                          and (xid, seq) > (
                              (select xid from platform.event_cursor
                               where grp = :group and listener = :listener),
                              (select seq from platform.event_cursor
                               where grp = :group and listener = :listener))
                          and xid < pg_snapshot_xmin(pg_current_snapshot())
                        order by xid, seq
                        limit 1
                        """)
                .param("group", group)
                .param("listener", listener)
                .param("type", type)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /**
     * Takes or keeps the lease and answers the position, or nothing while another process reads.
     */
    Optional<Position> lease(String listener) {
        return jdbc.sql(
                        """
                        update platform.event_cursor
                        set lease_owner = ?, lease_until = now() + make_interval(secs => ?)
                        where grp = ? and listener = ? and (lease_owner = ? or lease_until < now())
                        returning xid::text, seq
                        """)
                .params(owner, LEASE_SECONDS, group, listener, owner)
                .query((row, number) -> new Position(row.getString(1), row.getLong(2)))
                .optional();
    }

    /**
     * The next rows of a type, only those before every transaction that is still open. Columns are
     * named by their table: a plain {@code order by xid} would mean the text of the answer, in
     * which 1000 comes before 999.
     */
    List<Row> after(Position position, String type, int limit) {
        return jdbc.sql(
                        """
                        select l.xid::text, l.seq, l.event_id, l.payload::text, l.occurred_at
                        from platform.event_log l
                        where l.grp = ? and l.type = ? and (l.xid, l.seq) > (?::xid8, ?)
                          and l.xid < pg_snapshot_xmin(pg_current_snapshot())
                        order by l.xid, l.seq
                        limit ?
                        """)
                .params(group, type, position.xid(), position.seq(), limit)
                .query(
                        (row, number) ->
                                new Row(
                                        new Position(row.getString(1), row.getLong(2)),
                                        row.getObject(3, UUID.class),
                                        row.getString(4),
                                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Moves on, and says whether the lease was still ours. */
    boolean advance(String listener, Position position) {
        return jdbc.sql(
                                """
                                update platform.event_cursor
                                set xid = ?::xid8, seq = ?,
                                    lease_until = now() + make_interval(secs => ?)
                                where grp = ? and listener = ? and lease_owner = ?
                                """)
                        .params(
                                position.xid(),
                                position.seq(),
                                LEASE_SECONDS,
                                group,
                                listener,
                                owner)
                        .update()
                == 1;
    }

    /** Gives the lease up, so that another process need not wait for it to run out. */
    void giveUp() {
        jdbc.sql(
                        """
                        update platform.event_cursor set lease_until = now()
                        where grp = ? and lease_owner = ?
                        """)
                .params(group, owner)
                .update();
    }

    void bury(Hearing hearing, Row row, String error) {
        jdbc.sql(
                        """
                        insert into platform.event_dead (grp, listener, event_id, type, payload, error)
                        values (?, ?, ?, ?, ?::jsonb, ?)
                        on conflict do nothing
                        """)
                .params(
                        group,
                        hearing.listener(),
                        row.eventId(),
                        hearing.type(),
                        row.payload(),
                        error.substring(0, Math.min(error.length(), 2000)))
                .update();
    }
}
