package io.entrepot.search.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.search.SearchCounts;
import io.entrepot.search.SearchQuality;
import io.entrepot.search.SearchQuality.Row;
import io.entrepot.search.SearchQualityQuery;
import io.entrepot.search.SearchText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.regex.Pattern;

/** What was searched for, summed up by day; what may name a person is never written. */
@Repository
class QueryDays {
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_DAYS = 400;

    /** An address of mail, or six figures in a row however they are set apart. */
    private static final Pattern PERSONAL = Pattern.compile("@|\\d(?:[\\s./()+-]*\\d){5,}");

    private static final String SUMS =
            """
            select query, sum(searches) s, sum(without_hits) w, sum(clicks) c, sum(click_positions) p
            from search.query_day
            where day > (now() at time zone 'UTC')::date - ?::integer
              and (?::text is null or market = ?)
            group by query
            """;

    private final JdbcClient jdbc;

    QueryDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SearchCounts counts) {
        if (counts.rows().size() > MOST_ROWS) {
            throw Refusal.invalid("too_many_rows", "At most 2,000 rows of counts");
        }
        counts.rows().forEach(this::add);
    }

    private void add(SearchCounts.Row row) {
        String query = SearchText.normalised(row.query());
        if (query.isEmpty() || PERSONAL.matcher(query).find()) {
            return;
        }
        if (row.searches() > 0) {
            jdbc.sql(
                            """
                            insert into search.query_day as kept
                                (day, market, locale, query, searches, without_hits)
                            values (?, ?, ?, ?, ?, ?)
                            on conflict (day, market, locale, query) do update set
                                searches = kept.searches + excluded.searches,
                                without_hits = kept.without_hits + excluded.without_hits
                            """)
                    .params(
                            row.day(),
                            row.market(),
                            row.locale(),
                            query,
                            row.searches(),
                            row.withoutHits())
                    .update();
        }
        if (row.clicks() > 0) {
            jdbc.sql(
                            """
                            update search.query_day
                            set clicks = clicks + ?, click_positions = click_positions + ?
                            where day = ? and market = ? and locale = ? and query = ?
                            """)
                    .params(
                            row.clicks(),
                            row.clickPositions(),
                            row.day(),
                            row.market(),
                            row.locale(),
                            query)
                    .update();
        }
    }

    SearchQuality quality(SearchQualityQuery asked) {
        if (asked.days() < 1 || asked.days() > MOST_DAYS) {
            throw Refusal.invalid("days_out_of_range", "1 to 400 days");
        }
        return new SearchQuality(
                rows(
                                asked,
                                "select '', coalesce(sum(s), 0), coalesce(sum(w), 0),"
                                        + " coalesce(sum(c), 0), coalesce(sum(p), 0) from (%s) q")
                        .getFirst(),
                rows(asked, "select * from (%s) q order by s desc, query limit 50"),
                rows(asked, "select * from (%s) q where w > 0 order by w desc, query limit 50"),
                rows(
                        asked,
                        "select * from (%s) q where s >= 10 and w < s and c * 10 < s * 2"
                                + " order by c::numeric / s, s desc, query limit 50"));
    }

    private List<Row> rows(SearchQualityQuery asked, String of) {
        return jdbc.sql(of.formatted(SUMS))
                .param(asked.days())
                .param(asked.market())
                .param(asked.market())
                .query(
                        (row, number) ->
                                new Row(
                                        row.getString(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getLong(5)))
                .list();
    }
}
