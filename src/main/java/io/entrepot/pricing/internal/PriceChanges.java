package io.entrepot.pricing.internal;

import io.entrepot.pricing.ChangePrices;
import io.entrepot.pricing.PriceChange;
import io.entrepot.pricing.PriceChangesQuery;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Changes of many prices, and what they cut away. */
@Repository
class PriceChanges {
    private static final int MOST = 100;

    private static final String SELECT =
            "select *, lower(during) as starts, upper(during) as ends from pricing.price_change ";

    private final JdbcClient jdbc;

    PriceChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this change is new. */
    boolean add(ChangePrices change, Instant from) {
        return jdbc.sql(
                                """
                                insert into pricing.price_change (id, price_list, during, reason,
                                    strategy, rows, made_by)
                                values (:id, :list, tstzrange(:from, :until), :reason,
                                    cast(:strategy as jsonb), :rows, :by)
                                on conflict (id) do nothing
                                """)
                        .param("id", change.id())
                        .param("list", change.priceList())
                        .param("from", PriceRows.utc(from))
                        .param("until", PriceRows.utc(change.until()))
                        .param("reason", change.reason())
                        .param("strategy", change.strategy())
                        .param("rows", change.rows().size())
                        .param("by", change.actor().toString())
                        .update()
                == 1;
    }

    Optional<PriceChange> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> change(row))
                .optional();
    }

    List<PriceChange> page(PriceChangesQuery query) {
        return jdbc.sql(
                        SELECT
                                + """
                                where price_list = :list
                                    and (cast(:before as uuid) is null or id < :before)
                                order by id desc limit :limit
                                """)
                .param("list", query.priceList())
                .param("before", query.before())
                .param("limit", Math.clamp(query.limit(), 1, MOST))
                .query((row, number) -> change(row))
                .list();
    }

    /** Whether it was still there to be undone; the row is locked until the end. */
    boolean markUndone(UUID id, String by) {
        return jdbc.sql(
                                """
                                update pricing.price_change set undone_by = :by, undone_at = now()
                                where id = :id and undone_at is null
                                """)
                        .param("id", id)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Takes away what is left of the change from this moment on; answers variants by step. */
    List<UUID> takeAway(UUID id, Instant moment) {
        List<UUID> gone =
                jdbc.sql(
                                """
                                delete from pricing.price
                                where change_id = :id and lower(during) >= :moment
                                returning variant_id
                                """)
                        .param("id", id)
                        .param("moment", PriceRows.utc(moment))
                        .query(UUID.class)
                        .list();
        List<UUID> ended =
                jdbc.sql(
                                """
                                update pricing.price
                                set during = tstzrange(lower(during), :moment)
                                where change_id = :id and during @> cast(:moment as timestamptz)
                                returning variant_id
                                """)
                        .param("id", id)
                        .param("moment", PriceRows.utc(moment))
                        .query(UUID.class)
                        .list();
        return Stream.concat(gone.stream(), ended.stream()).toList();
    }

    /** Puts back what was cut, where nothing else stands now; answers the variants. */
    List<UUID> putBack(PriceChange change, Instant moment, String by) {
        return jdbc.sql(
                        """
                        insert into pricing.price (id, price_list, variant_id, currency,
                            from_quantity, unit_minor, during, set_by, timed)
                        select uuidv7(), :list, cut.variant_id, cut.currency, cut.from_quantity,
                            cut.unit_minor, free.during, :by, true
                        from pricing.price_cut cut
                        cross join lateral unnest(
                            tstzmultirange(cut.during * tstzrange(:moment, null))
                            - coalesce((
                                select range_agg(price.during) from pricing.price
                                where price.price_list = :list
                                    and price.variant_id = cut.variant_id
                                    and price.currency = cut.currency
                                    and price.from_quantity = cut.from_quantity),
                                '{}')) as free (during)
                        where cut.change_id = :id
                        returning variant_id
                        """)
                .param("id", change.id())
                .param("list", change.priceList())
                .param("moment", PriceRows.utc(moment))
                .param("by", by)
                .query(UUID.class)
                .list();
    }

    /** A variant for which more pieces cost more each, somewhere in this window. */
    Optional<UUID> rising(Windows.Window window) {
        return jdbc.sql(
                        """
                        select few.variant_id
                        from pricing.price few
                        join pricing_given given on given.variant_id = few.variant_id
                            and given.currency = few.currency
                        join pricing.price many on many.price_list = few.price_list
                            and many.variant_id = few.variant_id
                            and many.currency = few.currency
                            and many.from_quantity > few.from_quantity
                            and many.unit_minor > few.unit_minor
                            and many.during && few.during
                        where few.price_list = :list
                            and (few.during * many.during) && tstzrange(:from, :until)
                        limit 1
                        """)
                .param("list", window.list())
                .param("from", PriceRows.utc(window.from()))
                .param("until", PriceRows.utc(window.until()))
                .query(UUID.class)
                .optional();
    }

    private static PriceChange change(ResultSet row) throws SQLException {
        return new PriceChange(
                row.getObject("id", UUID.class),
                row.getString("price_list"),
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                moment(row, "ends"),
                row.getString("reason"),
                row.getString("strategy"),
                row.getInt("rows"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("undone_by"),
                moment(row, "undone_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
