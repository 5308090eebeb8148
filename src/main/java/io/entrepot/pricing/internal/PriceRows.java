package io.entrepot.pricing.internal;

import io.entrepot.kernel.Money;
import io.entrepot.pricing.PriceRow;
import io.entrepot.pricing.PriceRowsQuery;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads price rows with their windows; one statement for any number of variants and lists. */
@Repository
class PriceRows {
    private static final int MOST_VARIANTS = 500;

    static final String COLUMNS =
            "price.id, price.price_list, price.variant_id, price.currency, price.from_quantity,"
                    + " price.unit_minor, lower(price.during) as starts,"
                    + " upper(price.during) as ends, price.change_id ";

    private static final RowMapper<Listed> MAPPER =
            (row, number) -> new Listed(row.getString("price_list"), row(row));

    /** A row and the list it stands in. */
    private record Listed(String list, PriceRow row) {}

    private final JdbcClient jdbc;

    PriceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is in force at this moment (null is now), by list. */
    Map<String, List<PriceRow>> at(
            @Nullable Instant at, Collection<String> lists, Collection<UUID> variants) {
        return byList(
                jdbc.sql(
                                "select "
                                        + COLUMNS
                                        + """
                                        from pricing.price
                                        where variant_id = any(:variants)
                                            and price_list = any(:lists)
                                            and (during
                                                @> coalesce(cast(:at as timestamptz), now()))
                                                is true
                                        """)
                        .param("variants", new SqlArrayValue("uuid", variants.toArray()))
                        .param("lists", new SqlArrayValue("text", lists.toArray()))
                        .param("at", utc(at))
                        .query(MAPPER)
                        .list());
    }

    /** The windows of first steps in one currency that reach into this time, by list. */
    Map<String, List<PriceRow>> firstSteps(
            Span span, Currency currency, Collection<String> lists, Collection<UUID> variants) {
        return byList(
                jdbc.sql(
                                "select "
                                        + COLUMNS
                                        + """
                                        from pricing.price
                                        where variant_id = any(:variants)
                                            and price_list = any(:lists)
                                            and currency = :currency and from_quantity = 1
                                            and during && tstzrange(:from, :until, '[]')
                                        """)
                        .param("variants", new SqlArrayValue("uuid", variants.toArray()))
                        .param("lists", new SqlArrayValue("text", lists.toArray()))
                        .param("currency", currency.getCurrencyCode())
                        .param("from", utc(span.from()))
                        .param("until", utc(span.until()))
                        .query(MAPPER)
                        .list());
    }

    /** A time from one moment to another. */
    record Span(Instant from, Instant until) {}

    List<PriceRow> ofList(PriceRowsQuery query) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                from pricing.price
                                where price_list = :list
                                    and (upper_inf(during) or upper(during) > now())
                                    and variant_id in (
                                        select distinct variant_id from pricing.price
                                        where price_list = :list
                                            and (:all or variant_id = any(:variants))
                                            and (cast(:after as uuid) is null
                                                or variant_id > :after)
                                        order by variant_id limit :limit)
                                order by variant_id, currency, from_quantity, lower(during)
                                """)
                .param("list", query.priceList())
                .param("all", query.variantIds().isEmpty())
                .param("variants", new SqlArrayValue("uuid", query.variantIds().toArray()))
                .param("after", query.after())
                .param("limit", Math.clamp(query.limit(), 1, MOST_VARIANTS))
                .query((row, number) -> row(row))
                .list();
    }

    private static Map<String, List<PriceRow>> byList(List<Listed> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                Listed::list,
                                Collectors.mapping(Listed::row, Collectors.toList())));
    }

    private static PriceRow row(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("ends", OffsetDateTime.class);
        return new PriceRow(
                row.getObject("id", UUID.class),
                row.getObject("variant_id", UUID.class),
                row.getInt("from_quantity"),
                new Money(
                        row.getLong("unit_minor"), Currency.getInstance(row.getString("currency"))),
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant(),
                row.getObject("change_id", UUID.class));
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
