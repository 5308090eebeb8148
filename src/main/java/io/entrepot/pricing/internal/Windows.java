package io.entrepot.pricing.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Writes prices into a window of time: what stands there is cut away, and where the window ends
 * what stood there goes on. Must be called in a transaction; others that change the list wait for
 * its end.
 */
@Repository
class Windows {
    /** The columns of what goes on after a window. */
    private static final String KEPT =
            "variant_id, currency, from_quantity, unit_minor, set_by, change_id";

    /** A price to be written; null leaves the window empty. */
    record Given(UUID variantId, Currency currency, int fromQuantity, @Nullable Money unit) {}

    /** Where and when they hold; without a change nobody can take them back. */
    record Window(
            String list,
            Instant from,
            @Nullable Instant until,
            boolean timed,
            @Nullable UUID changeId,
            String by) {}

    private final JdbcClient jdbc;

    Windows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the turn of this list and answers the moment, which is read after that: a transaction
     * that began earlier but got its turn later must not end a window before it began.
     */
    Instant turn(String list) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:list, 7))) turn")
                .param("list", "pricing/" + list)
                .query(Integer.class)
                .single();
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Answers the variants whose price is another one in the window. */
    List<UUID> write(Window window, List<Given> rows) {
        stage(window, rows);
        cut(window);
        jdbc.sql(
                        """
                        insert into pricing.price (id, price_list, variant_id, currency,
                            from_quantity, unit_minor, during, set_by, change_id, timed)
                        select id, :list, variant_id, currency, from_quantity, unit_minor,
                            tstzrange(:from, :until), :by, :change, :timed
                        from pricing_given where unit_minor is not null
                        order by variant_id
                        """)
                .param("list", window.list())
                .param("from", PriceRows.utc(window.from()))
                .param("until", PriceRows.utc(window.until()))
                .param("by", window.by())
                .param("change", window.changeId())
                .param("timed", window.timed())
                .update();
        return jdbc.sql("select distinct variant_id from pricing_given").query(UUID.class).list();
    }

    /** What already says the same for the whole window stays as it is. */
    private void stage(Window window, List<Given> rows) {
        jdbc.sql(
                        """
                        create temporary table if not exists pricing_given (
                            id uuid, variant_id uuid, currency text, from_quantity integer,
                            unit_minor bigint) on commit delete rows
                        """)
                .update();
        jdbc.sql("delete from pricing_given").update();
        jdbc.sql(
                        """
                        insert into pricing_given
                        select given.* from unnest(:ids, :variants, :currencies, :steps, :units)
                            as given (id, variant_id, currency, from_quantity, unit_minor)
                        left join lateral (
                            select true as stands from pricing.price
                            where price_list = :list and variant_id = given.variant_id
                                and currency = given.currency
                                and from_quantity = given.from_quantity
                                and unit_minor = given.unit_minor
                                and (during @> tstzrange(:from, :until)) is true
                            limit 1) same on true
                        where same.stands is null
                        """)
                .param("ids", array("uuid", rows, row -> Ids.next()))
                .param("variants", array("uuid", rows, Given::variantId))
                .param("currencies", array("text", rows, row -> row.currency().getCurrencyCode()))
                .param("steps", array("integer", rows, Given::fromQuantity))
                .param("units", array("bigint", rows, Windows::minor))
                .param("list", window.list())
                .param("from", PriceRows.utc(window.from()))
                .param("until", PriceRows.utc(window.until()))
                .update();
    }

    /**
     * Rows are looked up one by one by their step ({@code is true} keeps the planner from the index
     * of the constraint, which is slower for that), whatever it thinks of a table that was made a
     * moment ago; where nothing stands yet nothing more is done.
     */
    private void cut(Window window) {
        List<UUID> standing =
                jdbc.sql(
                                """
                                select standing.id
                                from pricing_given given
                                cross join lateral (
                                    select id from pricing.price
                                    where price_list = :list and variant_id = given.variant_id
                                        and currency = given.currency
                                        and from_quantity = given.from_quantity
                                        and (during && tstzrange(:from, :until)) is true
                                    limit 1000) standing
                                """)
                        .params(named(window, List.of()))
                        .query(UUID.class)
                        .list();
        if (standing.isEmpty()) {
            return;
        }
        if (window.changeId() != null) {
            run(
                    """
                    insert into pricing.price_cut (change_id, variant_id, currency, from_quantity,
                        unit_minor, during)
                    select :change, variant_id, currency, from_quantity, unit_minor,
                        during * tstzrange(:from, :until)
                    from pricing.price where id = any(:ids)
                    """,
                    named(window, standing));
        }
        shorten(window, standing);
    }

    /** What goes on after the window is set aside while the window is emptied. */
    private void shorten(Window window, List<UUID> standing) {
        Map<String, @Nullable Object> all = named(window, standing);
        if (window.until() != null) {
            run(
                    "create temporary table if not exists pricing_goes_on (variant_id uuid,"
                            + " currency text, from_quantity integer, unit_minor bigint,"
                            + " set_by text, change_id uuid, during tstzrange)"
                            + " on commit delete rows",
                    Map.of());
            run("delete from pricing_goes_on", Map.of());
            run(
                    "insert into pricing_goes_on select "
                            + KEPT
                            + ", tstzrange(:until, upper(during)) from pricing.price"
                            + " where id = any(:ids)"
                            + " and (upper_inf(during) or upper(during) > :until)",
                    all);
        }
        run("delete from pricing.price where id = any(:ids) and lower(during) >= :from", all);
        run(
                "update pricing.price set during = tstzrange(lower(during), :from)"
                        + " where id = any(:ids) and lower(during) < :from",
                all);
        if (window.until() != null) {
            run(
                    "insert into pricing.price (id, price_list, during, timed, "
                            + KEPT
                            + ") select uuidv7(), :list, during, true, "
                            + KEPT
                            + " from pricing_goes_on",
                    all);
        }
    }

    private static Map<String, @Nullable Object> named(Window window, List<UUID> standing) {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("list", window.list());
        all.put("from", PriceRows.utc(window.from()));
        all.put("until", PriceRows.utc(window.until()));
        all.put("change", window.changeId());
        all.put("ids", new SqlArrayValue("uuid", standing.toArray()));
        return all;
    }

    private void run(String sql, Map<String, @Nullable Object> all) {
        jdbc.sql(sql).params(all).update();
    }

    private static @Nullable Object minor(Given given) {
        Money unit = given.unit();
        return unit == null ? null : unit.minor();
    }

    private static SqlArrayValue array(
            String type, List<Given> rows, Function<Given, @Nullable Object> column) {
        return new SqlArrayValue(type, rows.stream().map(column).toArray());
    }
}
