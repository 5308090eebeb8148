package io.entrepot.platform.audit;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.platform.json.Json;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The trail in PostgreSQL; its table refuses every change but the seal. */
@Component
final class JdbcAuditTrail implements AuditTrail {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcAuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(Actor actor, String action, String subject, Map<String, Object> facts) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(action + " was written outside a transaction");
        }
        jdbc.sql(
                        """
                        insert into platform.audit
                            (id, actor_kind, actor_id, action, subject, facts)
                        values (?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        Ids.next(),
                        actor.kind().name(),
                        actor.id(),
                        action,
                        subject,
                        Json.LENIENT.writeValueAsString(facts))
                .update();
    }

    @Override
    public List<Entry> read(Query query) {
        return jdbc.sql(
                        """
                        select * from platform.audit
                        where (:subject::text is null or subject = :subject)
                            and (:action::text is null or action = :action)
                            and (:before::uuid is null or id < :before)
                        order by id desc
                        limit :limit
                        """)
                .param("subject", query.subject())
                .param("action", query.action())
                .param("before", query.before())
                .param("limit", Math.clamp(query.limit(), 1, 100))
                .query((row, n) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        return new Entry(
                row.getObject("id", UUID.class),
                at.toInstant(),
                row.getString("actor_kind").toLowerCase(Locale.ROOT)
                        + ":"
                        + row.getString("actor_id"),
                row.getString("action"),
                row.getString("subject"),
                Json.LENIENT.readValue(row.getString("facts"), FACTS),
                row.getObject("seal") != null);
    }
}
