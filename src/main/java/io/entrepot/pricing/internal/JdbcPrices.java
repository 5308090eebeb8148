package io.entrepot.pricing.internal;

import io.entrepot.kernel.Money;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.VariantPrice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Prices in PostgreSQL: whole lists travel as arrays, one statement whatever their length; {@code
 * is true} keeps the planner from the index of the constraint, which is slower for one step.
 */
@Repository
class JdbcPrices {
    private final JdbcClient jdbc;

    JdbcPrices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<VariantPrice> inForce(PriceQuery query) {
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
                                and (during @> now()) is true
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

    private static <T> SqlArrayValue array(String type, List<T> rows, Function<T, Object> column) {
        return new SqlArrayValue(type, rows.stream().map(column).toArray());
    }
}
