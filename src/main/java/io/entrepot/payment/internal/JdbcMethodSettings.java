package io.entrepot.payment.internal;

import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.MethodTerms;
import io.entrepot.payment.SaveMethodSetting;
import io.entrepot.platform.json.Json;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A few rows, read with every question, so that what was decided holds everywhere at once. */
@Repository
class JdbcMethodSettings implements MethodSettings {
    private final JdbcClient jdbc;

    JdbcMethodSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Key, Decision> all() {
        Map<Key, Decision> all = new HashMap<>();
        jdbc.sql("select * from payment.method_setting")
                .query(
                        row -> {
                            all.put(
                                    new Key(row.getString("provider"), row.getString("code")),
                                    new Decision(terms(row), row.getLong("version")));
                        });
        return all;
    }

    private static MethodTerms terms(ResultSet row) throws SQLException {
        return new MethodTerms(
                row.getBoolean("offered"),
                CaptureAt.valueOf(row.getString("capture_at")),
                List.of((String[]) row.getArray("countries").getArray()),
                List.of(Json.LENIENT.readValue(row.getString("limits"), MethodTerms.Limit[].class)),
                row.getObject("pay_within_minutes", Integer.class));
    }

    @Override
    public boolean save(SaveMethodSetting command) {
        MethodTerms terms = command.terms();
        return jdbc.sql(
                                """
                                insert into payment.method_setting as known
                                    (provider, code, offered, capture_at, countries, limits,
                                     pay_within_minutes)
                                select :provider, :code, :offered, :captureAt,
                                    cast(:countries as text[]), cast(:limits as jsonb), :minutes
                                where :version = 0
                                    or exists (select from payment.method_setting
                                               where provider = :provider and code = :code)
                                on conflict (provider, code) do update
                                set offered = excluded.offered, capture_at = excluded.capture_at,
                                    countries = excluded.countries, limits = excluded.limits,
                                    pay_within_minutes = excluded.pay_within_minutes,
                                    version = known.version + 1, changed_at = now()
                                where known.version = :version
                                """)
                        .param("provider", command.provider())
                        .param("code", command.code())
                        .param("offered", terms.offered())
                        .param("captureAt", terms.captureAt().name())
                        .param("countries", terms.countries().toArray(String[]::new))
                        .param("limits", Json.LENIENT.writeValueAsString(terms.limits()))
                        .param("minutes", terms.payWithinMinutes(), Types.INTEGER)
                        .param("version", command.version())
                        .update()
                == 1;
    }
}
