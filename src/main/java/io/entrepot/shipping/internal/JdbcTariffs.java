package io.entrepot.shipping.internal;

import io.entrepot.platform.json.Json;
import io.entrepot.shipping.SaveTariffs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;

/** A version is one JSON document: it is read whole, and nothing in it is searched for. */
@Repository
class JdbcTariffs implements Tariffs {
    private final JdbcClient jdbc;

    JdbcTariffs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SaveTariffs> newest() {
        return jdbc.sql("select content from shipping.tariff order by number desc limit 1")
                .query(String.class)
                .optional()
                .map(content -> Json.LENIENT.readValue(content, SaveTariffs.class));
    }

    @Override
    public void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('shipping.tariff'))")
                .query((row, at) -> 1)
                .single();
    }

    @Override
    public boolean add(SaveTariffs tariffs) {
        String content = Json.LENIENT.writeValueAsString(tariffs);
        jdbc.sql(
                        """
                        insert into shipping.tariff (version, content) values (?, ?::jsonb)
                        on conflict (version) do nothing
                        """)
                .params(tariffs.version(), content)
                .update();
        // Compared as what they mean: the order of a set is no difference.
        String kept =
                jdbc.sql("select content from shipping.tariff where version = ?")
                        .param(tariffs.version())
                        .query(String.class)
                        .single();
        return Json.LENIENT.readValue(kept, SaveTariffs.class).equals(tariffs);
    }
}
