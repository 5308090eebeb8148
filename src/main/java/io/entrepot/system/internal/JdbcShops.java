package io.entrepot.system.internal;

import io.entrepot.platform.json.Json;
import io.entrepot.system.Company;
import io.entrepot.system.ShopState;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;

/** The rows in PostgreSQL. */
@Repository
class JdbcShops implements Shops {
    private final JdbcClient jdbc;

    JdbcShops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ShopState state() {
        return jdbc.sql("select kind = 'DEMO' as demo, loaded from system.shop")
                .query((row, n) -> new ShopState(row.getBoolean(1), row.getBoolean(2), true))
                .optional()
                .orElse(ShopState.UNDECIDED);
    }

    @Override
    public ShopState decide(Kind kind) {
        jdbc.sql("insert into system.shop (kind) values (?) on conflict do nothing")
                .param(kind.name())
                .update();
        return state();
    }

    @Override
    public ShopState loaded() {
        jdbc.sql("update system.shop set loaded = true where kind = 'DEMO'").update();
        return state();
    }

    @Override
    public Optional<Company> company() {
        return jdbc.sql("select content from system.company")
                .query(String.class)
                .optional()
                .map(content -> Json.LENIENT.readValue(content, Company.class));
    }

    @Override
    public void save(Company company) {
        jdbc.sql(
                        """
                        insert into system.company (content) values (?::jsonb)
                        on conflict (only_one) do update
                            set content = excluded.content, changed_at = now()
                        """)
                .param(Json.LENIENT.writeValueAsString(company))
                .update();
    }
}
