package io.entrepot.verify.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.json.Json;
import io.entrepot.verify.VerifyReport;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

import java.time.ZoneOffset;
import java.util.Optional;

/** Checks in PostgreSQL. A process that only looks at the database keeps nothing. */
@Repository
class JdbcRuns implements Runs {
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final boolean readOnly;

    JdbcRuns(
            JdbcClient jdbc,
            TransactionOperations transaction,
            @Value("${entrepot.database.read-only:false}") boolean readOnly) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.readOnly = readOnly;
    }

    @Override
    public void keep(VerifyReport report) {
        if (!readOnly) {
            transaction.executeWithoutResult(status -> write(report));
        }
    }

    private void write(VerifyReport report) {
        jdbc.sql("insert into verify.run (id, at, report) values (?, ?, ?::jsonb)")
                .params(
                        Ids.next(),
                        report.at().atOffset(ZoneOffset.UTC),
                        Json.LENIENT.writeValueAsString(report))
                .update();
        jdbc.sql(
                        """
                        delete from verify.run
                        where at < (select at from verify.run order by at desc offset ? limit 1)
                        """)
                .param(MOST - 1)
                .update();
    }

    @Override
    public Optional<VerifyReport> newest() {
        return readOnly
                ? Optional.empty()
                : jdbc.sql("select report::text from verify.run order by at desc limit 1")
                        .query(String.class)
                        .optional()
                        .map(report -> Json.LENIENT.readValue(report, VerifyReport.class));
    }
}
