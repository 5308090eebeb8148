package io.entrepot.inventory.internal;

import io.entrepot.inventory.Warehouse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** The warehouses by code. */
@Repository
class Warehouses {
    private static final String SAVE =
            """
            insert into inventory.warehouse as w (code, name, kind, country, city)
            values (?, ?, ?, ?, ?)
            on conflict (code) do update
            set name = excluded.name, kind = excluded.kind, country = excluded.country,
                city = excluded.city
            where (w.name, w.kind, w.country, w.city)
                  is distinct from
                  (excluded.name, excluded.kind, excluded.country, excluded.city)
            """;

    private final JdbcClient jdbc;

    Warehouses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Warehouse> all() {
        return jdbc.sql(
                        "select code, name, kind, country, city from inventory.warehouse order by"
                                + " code")
                .query(
                        (row, at) ->
                                new Warehouse(
                                        row.getString("code"),
                                        row.getString("name"),
                                        Warehouse.Kind.valueOf(row.getString("kind")),
                                        row.getString("country"),
                                        row.getString("city")))
                .list();
    }

    boolean exists(String code) {
        return jdbc.sql("select exists (select from inventory.warehouse where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    /** Whether anything changed. */
    boolean save(Warehouse stated) {
        return jdbc.sql(SAVE)
                        .params(
                                stated.code(),
                                stated.name(),
                                stated.kind().name(),
                                stated.country(),
                                stated.city())
                        .update()
                == 1;
    }
}
