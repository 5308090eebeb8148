package io.entrepot.market.internal;

import io.entrepot.market.RateHistoryQuery;
import io.entrepot.market.RatePoint;
import io.entrepot.market.RatePurpose;
import io.entrepot.market.RateSource;
import io.entrepot.market.SaveRateSource;
import io.entrepot.market.SaveRates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rates in PostgreSQL. */
@Repository
class JdbcRates implements Rates {
    private static final int STEP = 5_000;

    private final JdbcClient jdbc;

    JdbcRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Rate> newest(LocalDate day, Instant knownAt) {
        return jdbc.sql(
                        """
                        select distinct on (r.base, r.quote, r.source)
                            r.id, r.base, r.quote, r.rate, r.rated_on, r.source, s.max_age_days,
                            s.purpose
                        from market.fx_rate r
                        join market.rate_source s on s.name = r.source
                        where r.rated_on <= :day and r.loaded_at <= :known
                        order by r.base, r.quote, r.source, r.rated_on desc, r.revision desc
                        """)
                .param("day", day)
                .param("known", Timestamp.from(knownAt))
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
                row.getInt("max_age_days"),
                RatePurpose.valueOf(row.getString("purpose")));
    }

    @Override
    public Optional<Instant> lastLoading(Instant before) {
        return jdbc.sql("select max(loaded_at) from market.fx_rate where loaded_at <= :before")
                .param("before", Timestamp.from(before))
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(Timestamp::toInstant);
    }

    @Override
    public List<Rate> of(String source, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select distinct on (r.base, r.quote, r.rated_on)
                            r.id, r.base, r.quote, r.rate, r.rated_on, r.source, s.max_age_days,
                            s.purpose
                        from market.fx_rate r
                        join market.rate_source s on s.name = r.source
                        where r.source = :source and r.rated_on between :from and :to
                        order by r.base, r.quote, r.rated_on, r.revision desc
                        """)
                .param("source", source)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> rate(row))
                .list();
    }

    @Override
    public int add(String source, List<NewRate> rows, Instant now) {
        int added = 0;
        for (int i = 0; i < rows.size(); i += STEP) {
            added += addSome(source, rows.subList(i, Math.min(i + STEP, rows.size())), now);
        }
        return added;
    }

    private int addSome(String source, List<NewRate> rows, Instant now) {
        return jdbc.sql(
                        """
                        insert into market.fx_rate
                            (id, base, quote, rate, rated_on, revision, source, loaded_at)
                        select id, base, quote, rate, rated_on, revision, :source, :now
                        from unnest(:ids, :bases, :quotes, :rates, :dates, :revisions)
                            as row (id, base, quote, rate, rated_on, revision)
                        on conflict do nothing
                        """)
                .param("ids", of("text", rows, row -> row.id(source)))
                .param("bases", of("text", rows, row -> row.base().getCurrencyCode()))
                .param("quotes", of("text", rows, row -> row.quote().getCurrencyCode()))
                .param("rates", of("numeric", rows, NewRate::rate))
                .param("dates", of("date", rows, row -> java.sql.Date.valueOf(row.date())))
                .param("revisions", of("int2", rows, NewRate::revision))
                .param("source", source)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static SqlArrayValue of(
            String type, List<NewRate> rows, Function<NewRate, Object> column) {
        return new SqlArrayValue(type, rows.stream().map(column).toArray());
    }

    @Override
    public List<RateSource> sources() {
        return jdbc.sql(
                        """
                        select s.*,
                            (select max(rated_on) from market.fx_rate r where r.source = s.name)
                                as newest,
                            (select count(*) from market.fx_quarantine q
                                where q.source = s.name and q.state = 'PENDING') as pending
                        from market.rate_source s order by s.name
                        """)
                .query(
                        (row, n) ->
                                new RateSource(
                                        row.getString("name"),
                                        RateSource.Kind.valueOf(row.getString("kind")),
                                        RatePurpose.valueOf(row.getString("purpose")),
                                        row.getInt("max_age_days"),
                                        row.getInt("jump_basis_points"),
                                        row.getObject("newest", LocalDate.class),
                                        row.getInt("pending")))
                .list();
    }

    @Override
    public void save(SaveRateSource command) {
        jdbc.sql(
                        """
                        insert into market.rate_source
                            (name, kind, purpose, max_age_days, jump_basis_points)
                        values (:name, :kind, :purpose, :days, :jump)
                        on conflict (name) do update set
                            (purpose, max_age_days, jump_basis_points) = (excluded.purpose,
                             excluded.max_age_days, excluded.jump_basis_points)
                        """)
                .param("name", command.name())
                .param("kind", command.kind().name())
                .param("purpose", command.purpose().name())
                .param("days", command.maxAgeDays())
                .param("jump", command.jumpBasisPoints())
                .update();
    }

    @Override
    public List<RatePoint> history(RateHistoryQuery query) {
        return jdbc.sql(
                        """
                        select distinct on (rated_on, source) id, rated_on, source,
                            base = :quote as inverted,
                            case when base = :base then rate else 1 / rate end as rate
                        from market.fx_rate
                        where rated_on >= :since
                            and ((base = :base and quote = :quote)
                                or (base = :quote and quote = :base))
                        order by rated_on, source, revision desc
                        limit 4000
                        """)
                .param("base", query.base().getCurrencyCode())
                .param("quote", query.quote().getCurrencyCode())
                .param("since", query.since())
                .query(
                        (row, n) ->
                                new RatePoint(
                                        row.getString("id"),
                                        row.getObject("rated_on", LocalDate.class),
                                        row.getBigDecimal("rate")
                                                .round(MathContext.DECIMAL32)
                                                .stripTrailingZeros(),
                                        row.getString("source"),
                                        row.getBoolean("inverted")))
                .list();
    }

    @Override
    public List<String> add(SaveRates command, Instant now) {
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
                            insert into market.fx_rate (id, base, quote, rate, rated_on, source,
                                loaded_at)
                            select id, base, quote, rate, rated_on, :source, :now from given
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
                .param("now", Timestamp.from(now))
                .query(String.class)
                .list();
    }

    private static SqlArrayValue array(
            String type, SaveRates command, Function<SaveRates.Row, Object> column) {
        return new SqlArrayValue(type, command.rows().stream().map(column).toArray());
    }
}
