package io.entrepot.customs.internal;

import io.entrepot.customs.RefusedLane;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;

/** The rows of refused lanes. */
@Repository
class RefusedLanes {
    private final JdbcClient database;

    RefusedLanes(JdbcClient database) {
        this.database = database;
    }

    /** What one refusal is about; a second one on the same day only moves its last time. */
    record Refusal(
            LocalDate day,
            String ruleId,
            String shipFrom,
            String destination,
            String hsCode,
            String reason,
            String rulesVersion) {}

    void save(Refusal refusal) {
        database.sql(
                        """
                        insert into customs.refused_lane
                            (day, rule_id, ship_from, destination, hs_code, reason, rules_version)
                        values (:day, :ruleId, :shipFrom, :destination, :hsCode, :reason, :rulesVersion)
                        on conflict (day, rule_id, ship_from, destination, hs_code)
                        do update set last_refused_at = now(), rules_version = excluded.rules_version
                        """)
                .paramSource(refusal)
                .update();
    }

    List<RefusedLane> since(LocalDate day, int atMost) {
        return database.sql(
                        """
                        select day, rule_id, ship_from, destination, hs_code, reason, rules_version,
                               first_refused_at, last_refused_at
                        from customs.refused_lane
                        where day >= :day
                        order by day desc, last_refused_at desc, rule_id
                        limit :atMost
                        """)
                .param("day", day)
                .param("atMost", atMost)
                .query(
                        (row, number) ->
                                new RefusedLane(
                                        row.getObject("day", LocalDate.class),
                                        row.getString("rule_id"),
                                        row.getString("ship_from"),
                                        row.getString("destination"),
                                        row.getString("hs_code"),
                                        row.getString("reason"),
                                        row.getString("rules_version"),
                                        row.getTimestamp("first_refused_at").toInstant(),
                                        row.getTimestamp("last_refused_at").toInstant()))
                .list();
    }
}
