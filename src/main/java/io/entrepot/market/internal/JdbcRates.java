package io.entrepot.market.internal;

import io.entrepot.market.SaveRates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Rates in PostgreSQL. */
@Repository
class JdbcRates implements Rates {
    private final JdbcClient jdbc;

    JdbcRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Rate> newest(LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct on (r.base, r.quote, r.source)
                            r.id, r.base, r.quote, r.rate, r.rated_on, r.source, s.max_age_days
                        from market.fx_rate r
                        join market.rate_source s on s.name = r.source
                        where r.rated_on <= :day
                        order by r.base, r.quote, r.source, r.rated_on desc
                        """)
                .param("day", day)
                .query((row, n) -> rate(row))
                .list();
    }

    private static Rate rate(ResultSet row) throws SQLException {
        return new Rate(
                row.getString("id"),
                Currency.getInstance(row.getString("base")),
                Currency.getInstance(row.getString("quote")),
                row.getBigDecimal("rate").stripTrailingZeros(),
                row.getObject("rated_on", LocalDate.class),
                row.getString("source"),
                row.getInt("max_age_days"));
    }

    @Override
    public List<String> add(SaveRates command) {
        jdbc.sql(
                        """
                        insert into market.rate_source (name, max_age_days) values (:name, :days)
                        on conflict (name) do update set max_age_days = excluded.max_age_days
                        """)
                .param("name", command.source())
                .param("days", command.maxAgeDays())
                .update();
        return jdbc.sql(
                        """
                        with given as (
                            select * from unnest(:ids, :bases, :quotes, :rates, :dates)
                                as row (id, base, quote, rate, rated_on)
                        ), added as (
                            insert into market.fx_rate (id, base, quote, rate, rated_on, source)
                            select id, base, quote, rate, rated_on, :source from given
                            on conflict do nothing
                            returning id
                        )
                        select id from given
                        where id not in (select id from added)
                            and not exists (
                                select from market.fx_rate kept
                                where (kept.id, kept.base, kept.quote, kept.rate, kept.rated_on,
                                        kept.source)
                                    = (given.id, given.base, given.quote, given.rate,
                                        given.rated_on, :source))
                        """)
                .param("ids", array("text", command, SaveRates.Row::id))
                .param("bases", array("text", command, row -> row.base().getCurrencyCode()))
                .param("quotes", array("text", command, row -> row.quote().getCurrencyCode()))
                .param("rates", array("numeric", command, SaveRates.Row::rate))
                .param("dates", array("date", command, row -> java.sql.Date.valueOf(row.date())))
                .param("source", command.source())
                .query(String.class)
                .list();
    }

    private static SqlArrayValue array(
            String type,
            SaveRates command,
            java.util.function.Function<SaveRates.Row, Object> column) {
        return new SqlArrayValue(type, command.rows().stream().map(column).toArray());
    }
}
