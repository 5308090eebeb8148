package io.entrepot.inventory.internal;

import io.entrepot.inventory.Warehouse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** The warehouses by code. */
@Repository
class Warehouses {
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
    boolean save(Warehouse warehouse) {
        return jdbc.sql(
                                """
                                insert into inventory.warehouse (code, name, kind, country, city)
                                values (?, ?, ?, ?, ?)
                                on conflict (code) do update set name = excluded.name,
                                    kind = excluded.kind, country = excluded.country, city = excluded.city
                                where (warehouse.name, warehouse.kind, warehouse.country, warehouse.city)
                                      is distinct from
                                      (excluded.name, excluded.kind, excluded.country, excluded.city)
                                """)
                        .params(
                                warehouse.code(),
                                warehouse.name(),
                                warehouse.kind().name(),
                                warehouse.country(),
                                warehouse.city())
                        .update()
                == 1;
    }
}
