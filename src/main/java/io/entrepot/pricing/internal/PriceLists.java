package io.entrepot.pricing.internal;

import io.entrepot.platform.json.Json;
import io.entrepot.pricing.PriceList;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** What is known of each list. */
@Repository
class PriceLists {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    PriceLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that somebody described. */
    List<PriceList> described() {
        return jdbc.sql("select * from pricing.price_list order by code")
                .query((row, number) -> list(row))
                .list();
    }

    /** Codes of lists that hold prices; the index is skipped through, not read. */
    List<String> used() {
        return jdbc.sql(
                        """
                        with recursive used as (
                            (select min(price_list) as code from pricing.price)
                            union all
                            select (select min(price_list) from pricing.price
                                where price_list > used.code)
                            from used where used.code is not null)
                        select code from used where code is not null
                        """)
                .query(String.class)
                .list();
    }

    /** Whether this version was the one that is there; 0 is a new list. */
    boolean save(PriceList list) {
        String sql =
                list.version() == 0
                        ? """
                        insert into pricing.price_list (code, kind, names, markets, channels,
                            segments, companies, precedence, open, converts_list,
                            converts_currency)
                        values (:code, :kind, cast(:names as jsonb), :markets, :channels, :segments,
                            :companies, :precedence, :open, :convertsList, :convertsCurrency)
                        on conflict (code) do nothing
                        """
                        : """
                        update pricing.price_list set kind = :kind, names = cast(:names as jsonb),
                            markets = :markets, channels = :channels, segments = :segments,
                            companies = :companies, precedence = :precedence, open = :open,
                            converts_list = :convertsList, converts_currency = :convertsCurrency,
                            version = version + 1
                        where code = :code and version = :version
                        """;
        PriceList.Converts converts = list.converts();
        return jdbc.sql(sql)
                        .param("code", list.code())
                        .param("kind", list.kind().name())
                        .param("names", Json.LENIENT.writeValueAsString(list.names()))
                        .param("markets", texts(list.markets()))
                        .param("channels", texts(list.channels()))
                        .param("segments", texts(list.segments()))
                        .param("companies", texts(list.companies()))
                        .param("precedence", list.precedence())
                        .param("open", list.open())
                        .param("convertsList", converts == null ? null : converts.priceList())
                        .param(
                                "convertsCurrency",
                                converts == null ? null : converts.currency().getCurrencyCode())
                        .param("version", list.version())
                        .update()
                == 1;
    }

    private static PriceList list(ResultSet row) throws SQLException {
        return new PriceList(
                row.getString("code"),
                PriceList.Kind.valueOf(row.getString("kind")),
                Json.LENIENT.readValue(row.getString("names"), NAMES),
                texts(row.getArray("markets")),
                texts(row.getArray("channels")),
                texts(row.getArray("segments")),
                texts(row.getArray("companies")),
                row.getInt("precedence"),
                row.getBoolean("open"),
                converts(row.getString("converts_list"), row.getString("converts_currency")),
                row.getLong("version"));
    }

    private static PriceList.@Nullable Converts converts(
            @Nullable String list, @Nullable String currency) {
        return list == null || currency == null
                ? null
                : new PriceList.Converts(list, Currency.getInstance(currency));
    }

    private static SqlArrayValue texts(List<String> values) {
        return new SqlArrayValue("text", values.toArray());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
