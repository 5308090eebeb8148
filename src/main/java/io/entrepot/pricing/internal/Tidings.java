package io.entrepot.pricing.internal;

import io.entrepot.kernel.Money;
import io.entrepot.platform.event.EventLog;
import io.entrepot.pricing.PriceChanged;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Tells of prices that are other ones now. */
@Component
class Tidings {
    private final JdbcClient jdbc;
    private final EventLog events;
    private final TransactionTemplate transaction;

    Tidings(JdbcClient jdbc, EventLog events, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
    }

    /** Must be called in the transaction that changed them. */
    void tell(String list, List<UUID> variants) {
        events.appendAll(
                jdbc.sql(
                                """
                                select distinct on (variant_id) variant_id, price_list, currency,
                                    unit_minor
                                from pricing.price
                                where price_list = :list and variant_id = any(:variants)
                                order by variant_id, from_quantity, lower(during) desc
                                """)
                        .param("list", list)
                        .param("variants", new SqlArrayValue("uuid", variants.toArray()))
                        .query((row, number) -> changed(row))
                        .list());
    }

    /**
     * Tells of windows that opened or closed since it was last asked, each once: until when was
     * told is moved in the transaction that tells.
     */
    void tellTimed() {
        transaction.executeWithoutResult(
                status -> {
                    List<PriceChanged> turned =
                            jdbc.sql(
                                            """
                                            select distinct on (price.variant_id, price.price_list)
                                                price.variant_id, price.price_list, price.currency,
                                                price.unit_minor
                                            from (select until from pricing.window_told for update)
                                                    told
                                            join pricing.price on price.timed
                                                and price.during
                                                    && tstzrange(told.until, now(), '[]')
                                                and (lower(price.during) > told.until
                                                        and lower(price.during) <= now()
                                                    or upper(price.during) > told.until
                                                        and upper(price.during) <= now())
                                            order by price.variant_id, price.price_list,
                                                price.from_quantity, lower(price.during) desc
                                            """)
                                    .query((row, number) -> changed(row))
                                    .list();
                    events.appendAll(turned);
                    jdbc.sql("update pricing.window_told set until = now()").update();
                });
    }

    private static PriceChanged changed(ResultSet row) throws SQLException {
        return new PriceChanged(
                row.getObject("variant_id", UUID.class),
                row.getString("price_list"),
                new Money(
                        row.getLong("unit_minor"),
                        Currency.getInstance(row.getString("currency"))));
    }
}
