package io.entrepot.search.internal;

import io.entrepot.platform.event.EventBacklog;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What waits to be indexed, durable until the index has it. */
@Component
final class Pending {
    /** A product, or a category with other filters. */
    record Row(String kind, UUID id, long asked) {
        boolean isProduct() {
            return kind.equals("PRODUCT");
        }

        boolean isCategory() {
            return kind.equals("CATEGORY");
        }
    }

    private static final List<String> LISTENERS =
            List.of("search.index-products", "search.index-prices");

    private final JdbcClient jdbc;
    private final EventBacklog backlog;
    private final Duration settling;

    Pending(
            JdbcClient jdbc,
            EventBacklog backlog,
            @Value("${entrepot.search.settling:400ms}") Duration settling) {
        this.jdbc = jdbc;
        this.backlog = backlog;
        this.settling = settling;
    }

    void product(UUID id) {
        products(List.of(id));
    }

    void products(List<UUID> ids) {
        add("PRODUCT", ids);
    }

    void category(UUID id) {
        add("CATEGORY", List.of(id));
    }

    /**
     * Including events that were not noted here yet: those count as one. They are looked for first,
     * since what is told in between is noted by then.
     */
    long count() {
        boolean untold = LISTENERS.stream().anyMatch(backlog::isBehind);
        long noted = jdbc.sql("select count(*) from search.pending").query(Long.class).single();
        return untold ? noted + 1 : noted;
    }

    /**
     * The oldest that have settled: whoever changes a product changes its prices next, and both
     * shall cost one writing.
     */
    List<Row> first(int limit) {
        return jdbc.sql(
                        """
                        select kind, id, asked from search.pending
                        where noted_at < now() - make_interval(secs => ?)
                        order by asked limit ?
                        """)
                .params(settling.toMillis() / 1_000.0, limit)
                .query(
                        (row, number) ->
                                new Row(
                                        row.getString(1),
                                        row.getObject(2, UUID.class),
                                        row.getLong(3)))
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from search.pending)")
                .query(Boolean.class)
                .single();
    }

    /** Waits until what was noted last has settled. */
    void letSettle() throws InterruptedException {
        Thread.sleep(settling.plusMillis(20));
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

    /** In the order of ids, so that two of these can't wait for each other. */
    private void add(String kind, List<UUID> ids) {
        jdbc.sql(
                        """
                        insert into search.pending (kind, id)
                        select ?, id from (select distinct unnest(?::uuid[]) id order by id) asked
                        on conflict (kind, id) do update set asked = nextval('search.asked')
                        """)
                .params(kind, ids.toArray(UUID[]::new))
                .update();
    }
}
