package io.entrepot.payment.internal;

import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.SaveMethodSetting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.HashMap;
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
        jdbc.sql("select provider, code, offered, capture_at, version from payment.method_setting")
                .query(
                        row -> {
                            all.put(
                                    new Key(row.getString(1), row.getString(2)),
                                    new Decision(
                                            row.getBoolean(3),
                                            CaptureAt.valueOf(row.getString(4)),
                                            row.getLong(5)));
                        });
        return all;
    }

    @Override
    public boolean save(SaveMethodSetting command) {
        return jdbc.sql(
                                """
                                insert into payment.method_setting as known
                                    (provider, code, offered, capture_at)
                                select :provider, :code, :offered, :captureAt where :version = 0
                                    or exists (select from payment.method_setting
                                               where provider = :provider and code = :code)
                                on conflict (provider, code) do update
                                set offered = excluded.offered, capture_at = excluded.capture_at,
                                    version = known.version + 1, changed_at = now()
                                where known.version = :version
                                """)
                        .param("provider", command.provider())
                        .param("code", command.code())
                        .param("offered", command.offered())
                        .param("captureAt", command.captureAt().name())
                        .param("version", command.version())
                        .update()
                == 1;
    }
}
