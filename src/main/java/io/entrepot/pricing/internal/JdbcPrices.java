package io.entrepot.pricing.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.SetPrices;
import io.entrepot.pricing.VariantPrice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Prices in PostgreSQL: whole lists travel as arrays, one statement whatever their length. */
@Repository
class JdbcPrices implements Prices {
    private final JdbcClient jdbc;

    JdbcPrices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<VariantPrice> inForce(PriceQuery query) {
        return jdbc.sql(
                        """
                        select wanted.variant_id, price.id, price.unit_minor, price.from_quantity
                        from unnest(:variants, :quantities) with ordinality
                            as wanted (variant_id, quantity, place)
                        cross join lateral (
                            select id, unit_minor, from_quantity
                            from pricing.price
                            where price_list = :list and currency = :currency
                                and variant_id = wanted.variant_id
                                and from_quantity <= wanted.quantity
                                and during @> now()
                            order by from_quantity desc
                            limit 1
                        ) price
                        order by wanted.place
                        """)
                .param("variants", array("uuid", query.wanted(), PriceQuery.Wanted::variantId))
                .param("quantities", array("integer", query.wanted(), PriceQuery.Wanted::quantity))
                .param("list", query.priceList())
                .param("currency", query.currency().getCurrencyCode())
                .query(
                        (row, n) ->
                                new VariantPrice(
                                        row.getObject("variant_id", UUID.class),
                                        new Money(row.getLong("unit_minor"), query.currency()),
                                        query.priceList(),
                                        row.getObject("id", UUID.class),
                                        row.getInt("from_quantity")))
                .list();
    }

    /**
     * The moment is read after the lock was taken: a transaction that began earlier but got its
     * turn later must not end a window before it began.
     */
    @Override
    public List<UUID> replace(SetPrices command) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:list, 7))) turn")
                .param("list", "pricing/" + command.priceList())
                .query(Integer.class)
                .single();
        OffsetDateTime moment =
                jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
        return write(command, moment);
    }

    private List<UUID> write(SetPrices command, OffsetDateTime moment) {
        List<SetPrices.Row> rows = command.rows();
        jdbc.sql(
                        """
                        create temporary table if not exists pricing_given (
                            id uuid, variant_id uuid, currency text, from_quantity integer,
                            unit_minor bigint) on commit delete rows
                        """)
                .update();
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
                                and same.during @> :moment and upper_inf(same.during))
                        """)
                .param("ids", array("uuid", rows, row -> Ids.next()))
                .param("variants", array("uuid", rows, SetPrices.Row::variantId))
                .param("currencies", array("text", rows, JdbcPrices::currency))
                .param("steps", array("integer", rows, SetPrices.Row::fromQuantity))
                .param("units", array("bigint", rows, row -> row.unit().minor()))
                .param("list", command.priceList())
                .param("moment", moment)
                .update();
        end(command.priceList(), moment);
        return start(command, moment);
    }

    /** What begins later is withdrawn, what is in force now ends now. */
    private void end(String list, OffsetDateTime moment) {
        jdbc.sql(
                        """
                        delete from pricing.price using pricing_given given
                        where price.price_list = :list and price.variant_id = given.variant_id
                            and price.currency = given.currency
                            and price.from_quantity = given.from_quantity
                            and lower(price.during) >= :moment
                        """)
                .param("list", list)
                .param("moment", moment)
                .update();
        jdbc.sql(
                        """
                        update pricing.price set during = tstzrange(lower(during), :moment)
                        from pricing_given given
                        where price.price_list = :list and price.variant_id = given.variant_id
                            and price.currency = given.currency
                            and price.from_quantity = given.from_quantity
                            and during @> :moment
                        """)
                .param("list", list)
                .param("moment", moment)
                .update();
    }

    private List<UUID> start(SetPrices command, OffsetDateTime moment) {
        return jdbc.sql(
                        """
                        insert into pricing.price (id, price_list, variant_id, currency,
                            from_quantity, unit_minor, during, set_by)
                        select id, :list, variant_id, currency, from_quantity, unit_minor,
                            tstzrange(:moment, null), :by
                        from pricing_given
                        order by variant_id
                        returning variant_id
                        """)
                .param("list", command.priceList())
                .param("moment", moment)
                .param("by", command.actor().toString())
                .query(UUID.class)
                .list();
    }

    private static String currency(SetPrices.Row row) {
        return row.unit().currency().getCurrencyCode();
    }

    private static <T> SqlArrayValue array(String type, List<T> rows, Function<T, Object> column) {
        return new SqlArrayValue(type, rows.stream().map(column).toArray());
    }
}
