package io.entrepot.feed.internal;

import io.entrepot.platform.json.Json;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;

import java.util.List;
import java.util.UUID;

/** Rows that a run refused, and what a trial found that would change, each up to a bound. */
@Component
final class Refusals {
    /** So many of a run are kept; beyond it they are counted only. */
    static final int MOST = 100_000;

    private static final int MOST_CHANGES = 1_000;
    private static final TypeReference<List<Change.Difference>> DIFFERENCES =
            new TypeReference<>() {};

    private final JdbcClient jdbc;

    Refusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A refusal with its place in the list. */
    record Kept(long seq, FeedRow.Bad bad) {}

    void add(UUID run, long refusedWith, List<FeedRow.Bad> bad) {
        if (bad.isEmpty() || refusedWith - bad.size() >= MOST) {
            return;
        }
        jdbc.sql(
                        """
                        insert into feed.run_refusal (run_id, line, field, reason, value)
                        select ?, line, field, reason, value
                        from unnest(?::bigint[], ?::text[], ?::text[], ?::text[])
                            as r (line, field, reason, value)
                        order by line
                        """)
                .params(
                        run,
                        bad.stream().map(FeedRow.Bad::line).toArray(Long[]::new),
                        bad.stream()
                                .map(FeedRow.Bad::column)
                                .map(Refusals::kept)
                                .toArray(String[]::new),
                        bad.stream().map(FeedRow.Bad::reason).toArray(String[]::new),
                        bad.stream()
                                .map(FeedRow.Bad::value)
                                .map(Refusals::kept)
                                .toArray(String[]::new))
                .update();
    }

    void addChanges(UUID run, List<Change> changes) {
        long known =
                jdbc.sql("select count(*) from feed.run_change where run_id = ?")
                        .param(run)
                        .query(Long.class)
                        .single();
        List<Change> more = changes.stream().limit(Math.max(0, MOST_CHANGES - known)).toList();
        if (more.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into feed.run_change (run_id, line, name, outcome, differences)
                        select ?, line, name, outcome, differences::jsonb
                        from unnest(?::bigint[], ?::text[], ?::text[], ?::text[])
                            as c (line, name, outcome, differences)
                        """)
                .params(
                        run,
                        more.stream().map(Change::line).toArray(Long[]::new),
                        more.stream().map(Change::key).map(Refusals::kept).toArray(String[]::new),
                        more.stream().map(change -> change.outcome().name()).toArray(String[]::new),
                        more.stream()
                                .map(
                                        change ->
                                                Json.LENIENT.writeValueAsString(
                                                        change.differences()))
                                .toArray(String[]::new))
                .update();
    }

    List<Kept> after(UUID run, long seq, int limit) {
        return jdbc.sql(
                        """
                        select seq, line, field, reason, value from feed.run_refusal
                        where run_id = ? and seq > ? order by seq limit ?
                        """)
                .params(run, seq, limit)
                .query(
                        (row, number) ->
                                new Kept(
                                        row.getLong(1),
                                        new FeedRow.Bad(
                                                row.getLong(2),
                                                row.getString(3),
                                                row.getString(4),
                                                row.getString(5))))
                .list();
    }

    List<Change> changes(UUID run, int limit) {
        return jdbc.sql(
                        """
                        select line, name, outcome, differences::text from feed.run_change
                        where run_id = ? order by seq limit ?
                        """)
                .params(run, limit)
                .query(
                        (row, number) ->
                                new Change(
                                        row.getLong(1),
                                        row.getString(2),
                                        Outcome.valueOf(row.getString(3)),
                                        Json.LENIENT.readValue(row.getString(4), DIFFERENCES)))
                .list();
    }

    /** PostgreSQL holds no NUL character. */
    private static String kept(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
