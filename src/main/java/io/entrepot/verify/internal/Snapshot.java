package io.entrepot.verify.internal;

import io.entrepot.verify.VerifyReport.Outcome;
import io.entrepot.verify.VerifyReport.State;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All queries in one read-only transaction that sees one moment of the database. A query that fails
 * is undone to a savepoint, so that the others can still be asked.
 */
@Component
class Snapshot {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Snapshot(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    List<Outcome> check(List<Invariant> invariants) {
        List<Outcome> outcomes = transaction.execute(status -> ask(invariants, status));
        return outcomes == null ? List.of() : outcomes;
    }

    private List<Outcome> ask(List<Invariant> invariants, TransactionStatus status) {
        jdbc.sql("select set_config('statement_timeout', ?, true)")
                .param(PATIENCE.toMillis() + "ms")
                .query(String.class)
                .single();
        Set<String> missing = missing(invariants);
        return invariants.stream()
                .map(
                        invariant -> {
                            List<String> absent =
                                    invariant.needs().stream().filter(missing::contains).toList();
                            return absent.isEmpty()
                                    ? ask(invariant, status)
                                    : outcome(
                                            invariant,
                                            State.SKIPPED,
                                            "not in this database: " + String.join(", ", absent));
                        })
                .toList();
    }

    private Set<String> missing(List<Invariant> invariants) {
        return invariants.stream()
                .flatMap(invariant -> invariant.needs().stream())
                .distinct()
                .filter(view -> !exists(view))
                .collect(Collectors.toSet());
    }

    private boolean exists(String view) {
        return jdbc.sql("select to_regclass(?) is not null")
                .param(view)
                .query(Boolean.class)
                .single();
    }

    private Outcome ask(Invariant invariant, TransactionStatus status) {
        Object savepoint = status.createSavepoint();
        long started = System.nanoTime();
        try {
            List<Map<String, String>> rows =
                    jdbc.sql("select * from (\n" + invariant.sql() + "\n) offender limit ?")
                            .param(Outcome.ROWS + 1)
                            .query(Snapshot::read)
                            .list();
            status.releaseSavepoint(savepoint);
            boolean more = rows.size() > Outcome.ROWS;
            return new Outcome(
                    invariant.id(),
                    invariant.title(),
                    rows.isEmpty() ? State.HOLDS : State.BROKEN,
                    more ? "there are more than " + Outcome.ROWS : "",
                    more ? rows.subList(0, Outcome.ROWS) : rows,
                    Duration.ofNanos(System.nanoTime() - started).toMillis());
        } catch (DataAccessException failed) {
            status.rollbackToSavepoint(savepoint);
            return outcome(
                    invariant,
                    State.FAILED,
                    String.valueOf(failed.getMostSpecificCause().getMessage()));
        }
    }

    private static Outcome outcome(Invariant invariant, State state, String note) {
        return new Outcome(invariant.id(), invariant.title(), state, note, List.of(), 0);
    }

    private static Map<String, String> read(ResultSet row, int at) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            columns.put(row.getMetaData().getColumnLabel(i), String.valueOf(row.getString(i)));
        }
        return columns;
    }
}
