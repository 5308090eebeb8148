package io.entrepot.feed.internal;

import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.core.type.TypeReference;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The runs as they are kept. Who works on one holds its lease and loses it when silent. */
@Component
final class Runs {
    private static final int LEASE_SECONDS = 20;
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final String SELECT =
            """
            select id, kind, file, name, content_key, options::text, mapping::text, trial, state,
                line, lines, imported, updated, unchanged, refused, failure, failure_told, actor,
                created_at, changed_at
            from feed.run
            """;

    private final JdbcClient jdbc;
    private final Refusals refusals;
    private final TransactionTemplate transaction;

    Runs(JdbcClient jdbc, Refusals refusals, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.refusals = refusals;
        this.transaction = transaction;
    }

    /** A new run, or the one that waits or works with the same content already. */
    Run start(Run run) {
        jdbc.sql(
                        """
                        insert into feed.run (id, kind, file, name, content_key, options, mapping,
                            trial, state, lines, actor)
                        values (:id, :kind, :file, :name, :key, :options::jsonb, :mapping::jsonb,
                            :trial, 'WAITING', :lines, :actor)
                        on conflict (content_key)
                            where state in ('WAITING', 'RUNNING') and not trial
                        do nothing
                        """)
                .param("id", run.id())
                .param("kind", run.kind())
                .param("file", run.file().toString())
                .param("name", run.name())
                .param("key", run.contentKey())
                .param("options", Json.LENIENT.writeValueAsString(run.options()))
                .param("mapping", Json.LENIENT.writeValueAsString(run.mapping()))
                .param("trial", run.trial())
                .param("lines", run.tally().lines())
                .param("actor", run.actor())
                .update();
        return find(run.id())
                .or(() -> unfinished(run.contentKey()))
                .orElseThrow(() -> new IllegalStateException("The run ended at this moment"));
    }

    Optional<Run> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(Runs::run).optional();
    }

    private Optional<Run> unfinished(String key) {
        return jdbc.sql(
                        SELECT
                                + "where content_key = ? and state in ('WAITING', 'RUNNING')"
                                + " and not trial")
                .param(key)
                .query(Runs::run)
                .optional();
    }

    /** The newest first, before a key. */
    List<Run> newest(@Nullable UUID before, int limit) {
        return jdbc.sql(SELECT + "where id < ? order by id desc limit ?")
                .params(before == null ? new UUID(-1, -1) : before, limit)
                .query(Runs::run)
                .list();
    }

    /** The next that nobody works on. */
    Optional<Run> idle() {
        return jdbc.sql(
                        SELECT
                                + """
                                where state in ('WAITING', 'RUNNING') and lease_until < now()
                                order by id limit 1
                                """)
                .query(Runs::run)
                .optional();
    }

    /** Takes a run that nobody works on; the place it goes on from comes with it. */
    Optional<Run> take(UUID id, UUID owner) {
        int taken =
                jdbc.sql(
                                """
                                update feed.run
                                set state = 'RUNNING', lease_owner = ?, changed_at = now(),
                                    lease_until = now() + make_interval(secs => ?)
                                where id = ? and state in ('WAITING', 'RUNNING')
                                  and (lease_until < now() or lease_owner = ?)
                                """)
                        .params(owner, LEASE_SECONDS, id, owner)
                        .update();
        return taken == 0 ? Optional.empty() : find(id);
    }

    /** Notes how far it came and what was refused; false when it was stopped or taken over. */
    boolean advance(Run run, UUID owner, Run.Tally tally, Work work) {
        Boolean held =
                transaction.execute(
                        status -> {
                            boolean ours = write(run.id(), owner, tally);
                            if (ours) {
                                refusals.add(run.id(), tally.refused(), work.refused());
                                if (run.trial()) {
                                    refusals.addChanges(run.id(), work.changes());
                                }
                            }
                            return ours;
                        });
        return Boolean.TRUE.equals(held);
    }

    private boolean write(UUID id, UUID owner, Run.Tally tally) {
        return jdbc.sql(
                                """
                                update feed.run
                                set line = ?, lines = greatest(lines, ?), imported = ?, updated = ?,
                                    unchanged = ?, refused = ?, changed_at = now(),
                                    lease_until = now() + make_interval(secs => ?)
                                where id = ? and state = 'RUNNING' and lease_owner = ?
                                """)
                        .params(
                                tally.line(),
                                tally.lines(),
                                tally.imported(),
                                tally.updated(),
                                tally.unchanged(),
                                tally.refused(),
                                LEASE_SECONDS,
                                id,
                                owner)
                        .update()
                == 1;
    }

    void end(UUID id, Run.State state, @Nullable String code, @Nullable String told) {
        jdbc.sql(
                        """
                        update feed.run
                        set state = :state, failure = :code, failure_told = :told,
                            changed_at = now(), lease_until = '-infinity'
                        where id = :id and state in ('WAITING', 'RUNNING')
                        """)
                .param("state", state.name())
                .param("code", code)
                .param("told", told)
                .param("id", id)
                .update();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Path.of(row.getString("file")),
                row.getString("name"),
                row.getString("content_key"),
                Json.LENIENT.readValue(row.getString("options"), WORDS),
                Json.LENIENT.readValue(row.getString("mapping"), Mapping.class),
                row.getBoolean("trial"),
                Run.State.valueOf(row.getString("state")),
                new Run.Tally(
                        row.getLong("line"),
                        row.getLong("lines"),
                        row.getLong("imported"),
                        row.getLong("updated"),
                        row.getLong("unchanged"),
                        row.getLong("refused")),
                row.getString("failure"),
                row.getString("failure_told"),
                row.getString("actor"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
