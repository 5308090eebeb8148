package io.entrepot.search.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** What waits to be indexed, durable until the index has it. */
@Component
final class Pending {
    /** A product, a variant whose product is not known yet, or a category with other filters. */
    record Row(String kind, UUID id, long asked) {
        boolean isProduct() {
            return kind.equals("PRODUCT");
        }

        boolean isVariant() {
            return kind.equals("VARIANT");
        }

        boolean isCategory() {
            return kind.equals("CATEGORY");
        }
    }

    private final JdbcClient jdbc;

    Pending(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void product(UUID id) {
        add("PRODUCT", id);
    }

    void category(UUID id) {
        add("CATEGORY", id);
    }

    void variant(UUID id) {
        add("VARIANT", id);
    }

    List<Row> first(int limit) {
        return jdbc.sql("select kind, id, asked from search.pending order by asked limit ?")
                .param(limit)
                .query(
                        (row, number) ->
                                new Row(
                                        row.getString(1),
                                        row.getObject(2, UUID.class),
                                        row.getLong(3)))
                .list();
    }

    /** What was asked again meanwhile stays. */
    void done(List<Row> rows) {
        jdbc.sql(
                        """
                        delete from search.pending p
                        using unnest(?::text[], ?::uuid[], ?::bigint[]) as d (kind, id, asked)
                        where p.kind = d.kind and p.id = d.id and p.asked = d.asked
                        """)
                .params(
                        rows.stream().map(Row::kind).toArray(String[]::new),
                        rows.stream().map(Row::id).toArray(UUID[]::new),
                        rows.stream().map(Row::asked).toArray(Long[]::new))
                .update();
    }

    private void add(String kind, UUID id) {
        jdbc.sql(
                        """
                        insert into search.pending (kind, id) values (?, ?)
                        on conflict (kind, id) do update set asked = nextval('search.asked')
                        """)
                .params(kind, id)
                .update();
    }
}
