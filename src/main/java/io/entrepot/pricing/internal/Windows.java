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
    private static final String SAME_STEP =
            """
             price.price_list = :list and price.variant_id = given.variant_id
                and price.currency = given.currency
                and price.from_quantity = given.from_quantity
            """;

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
                        where not exists (
                            select from pricing.price same
                            where same.price_list = :list and same.variant_id = given.variant_id
                                and same.currency = given.currency
                                and same.from_quantity = given.from_quantity
                                and same.unit_minor = given.unit_minor
                                and same.during @> tstzrange(:from, :until))
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

    private void cut(Window window) {
        if (window.changeId() != null) {
            remember(window);
        }
        if (window.until() != null) {
            keepWhatGoesOn(window);
        }
        run(
                "delete from pricing.price using pricing_given given where "
                        + SAME_STEP
                        + """
                         and lower(price.during) >= :from
                         and price.during && tstzrange(:from, :until)
                        """,
                window);
        run(
                "update pricing.price set during = tstzrange(lower(during), :from)"
                        + " from pricing_given given where "
                        + SAME_STEP
                        + " and price.during @> cast(:from as timestamptz)"
                        + " and lower(price.during) < :from",
                window);
        if (window.until() != null) {
            run(
                    """
                    insert into pricing.price (id, price_list, variant_id, currency,
                        from_quantity, unit_minor, during, set_by, change_id, timed)
                    select uuidv7(), :list, variant_id, currency, from_quantity, unit_minor,
                        during, set_by, change_id, true
                    from pricing_goes_on
                    """,
                    window);
        }
    }

    private void remember(Window window) {
        jdbc.sql(
                        "insert into pricing.price_cut select :change, price.variant_id,"
                                + " price.currency, price.from_quantity, price.unit_minor,"
                                + " price.during * tstzrange(:from, :until)"
                                + " from pricing.price join pricing_given given on "
                                + SAME_STEP
                                + " where price.during && tstzrange(:from, :until)")
                .param("change", window.changeId())
                .param("list", window.list())
                .param("from", PriceRows.utc(window.from()))
                .param("until", PriceRows.utc(window.until()))
                .update();
    }

    private void keepWhatGoesOn(Window window) {
        jdbc.sql(
                        """
                        create temporary table if not exists pricing_goes_on (
                            variant_id uuid, currency text, from_quantity integer,
                            unit_minor bigint, during tstzrange, set_by text, change_id uuid)
                            on commit delete rows
                        """)
                .update();
        jdbc.sql("delete from pricing_goes_on").update();
        run(
                """
                insert into pricing_goes_on
                select price.variant_id, price.currency, price.from_quantity, price.unit_minor,
                    tstzrange(:until, upper(price.during)), price.set_by, price.change_id
                from pricing.price join pricing_given given on
                """
                        + SAME_STEP
                        + """
                         where price.during && tstzrange(:from, :until)
                            and (upper_inf(price.during) or upper(price.during) > :until)
                        """,
                window);
    }

    private void run(String sql, Window window) {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("list", window.list());
        all.put("from", PriceRows.utc(window.from()));
        all.put("until", PriceRows.utc(window.until()));
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
