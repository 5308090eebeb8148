package io.entrepot.market.internal;

import io.entrepot.market.Channel;
import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.MarketRow;
import io.entrepot.market.SellingTerms;
import io.entrepot.market.TaxDisplay;
import io.entrepot.platform.json.Json;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Markets in PostgreSQL; lists that nobody searches by are JSON. */
@Repository
class JdbcMarkets implements Markets {
    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, String>> NAMES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcMarkets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MarketRow> all() {
        return jdbc.sql("select * from market.market order by position, code")
                .query((row, n) -> new MarketRow(market(row), row.getInt("position")))
                .list();
    }

    private static Market market(ResultSet row) throws SQLException {
        return new Market(
                row.getString("code"),
                strings(row, "countries"),
                Currency.getInstance(row.getString("currency")),
                strings(row, "locales"),
                TaxDisplay.valueOf(row.getString("tax_display")),
                row.getString("price_list"),
                Incoterm.valueOf(row.getString("incoterm")),
                new TreeSet<>(strings(row, "schemes")),
                row.getBoolean("merchant_bears_estimates"),
                row.getBoolean("vat_on_duty"),
                strings(row, "warehouses"),
                strings(row, "payment_methods"),
                row.getInt("return_days"),
                Json.LENIENT.readValue(row.getString("names"), NAMES),
                row.getInt("display_decimals"),
                Json.LENIENT.readValue(row.getString("terms"), SellingTerms.class));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Json.LENIENT.readValue(row.getString(column), STRINGS);
    }

    @Override
    public boolean save(Market market, int position) {
        return jdbc.sql(
                                """
                                insert into market.market as kept (code, position, names, countries,
                                    currency, display_decimals, locales, tax_display, price_list,
                                    incoterm, schemes, merchant_bears_estimates, vat_on_duty,
                                    payment_methods, return_days, warehouses, terms)
                                values (:code, :position, :names::jsonb, :countries::jsonb,
                                    :currency, :decimals, :locales::jsonb, :taxDisplay, :priceList,
                                    :incoterm, :schemes::jsonb, :bears, :vatOnDuty,
                                    :methods::jsonb, :returnDays, :warehouses::jsonb,
                                    :terms::jsonb)
                                on conflict (code) do update set
                                    (position, names, countries, currency, display_decimals,
                                     locales, tax_display, price_list, incoterm, schemes,
                                     merchant_bears_estimates, vat_on_duty, payment_methods,
                                     return_days, warehouses, terms, changed_at)
                                    = (excluded.position, excluded.names, excluded.countries,
                                     excluded.currency, excluded.display_decimals, excluded.locales,
                                     excluded.tax_display, excluded.price_list, excluded.incoterm,
                                     excluded.schemes, excluded.merchant_bears_estimates,
                                     excluded.vat_on_duty, excluded.payment_methods,
                                     excluded.return_days, excluded.warehouses, excluded.terms,
                                     now())
                                where to_jsonb(kept) - 'changed_at'
                                    <> to_jsonb(excluded) - 'changed_at'
                                """)
                        .params(columns(market, position))
                        .update()
                > 0;
    }

    private static Map<String, Object> columns(Market market, int position) {
        return Map.ofEntries(
                Map.entry("code", market.code()),
                Map.entry("position", position),
                Map.entry("names", json(market.names())),
                Map.entry("countries", json(market.countries())),
                Map.entry("currency", market.currency().getCurrencyCode()),
                Map.entry("decimals", market.displayDecimals()),
                Map.entry("locales", json(market.locales())),
                Map.entry("taxDisplay", market.taxDisplay().name()),
                Map.entry("priceList", market.priceList()),
                Map.entry("incoterm", market.incoterm().name()),
                Map.entry("schemes", json(new TreeSet<>(market.schemes()))),
                Map.entry("bears", market.merchantBearsEstimates()),
                Map.entry("vatOnDuty", market.vatOnDuty()),
                Map.entry("methods", json(market.paymentMethods())),
                Map.entry("returnDays", market.returnDays()),
                Map.entry("warehouses", json(market.warehouses())),
                Map.entry("terms", json(market.terms())));
    }

    @Override
    public List<Channel> channels() {
        return jdbc.sql(
                        """
                        select * from market.channel
                        order by code <> 'storefront', code
                        """)
                .query((row, n) -> channel(row))
                .list();
    }

    private static Channel channel(ResultSet row) throws SQLException {
        return new Channel(
                row.getString("code"),
                Channel.Kind.valueOf(row.getString("kind")),
                Json.LENIENT.readValue(row.getString("names"), NAMES),
                strings(row, "markets"),
                row.getBoolean("open"));
    }

    @Override
    public boolean save(Channel channel) {
        return jdbc.sql(
                                """
                                insert into market.channel as kept (code, kind, names, markets, open)
                                values (:code, :kind, :names::jsonb, :markets::jsonb, :open)
                                on conflict (code) do update set
                                    (kind, names, markets, open, changed_at) = (excluded.kind,
                                     excluded.names, excluded.markets, excluded.open, now())
                                where to_jsonb(kept) - 'changed_at'
                                    <> to_jsonb(excluded) - 'changed_at'
                                """)
                        .param("code", channel.code())
                        .param("kind", channel.kind().name())
                        .param("names", json(channel.names()))
                        .param("markets", json(channel.markets()))
                        .param("open", channel.open())
                        .update()
                > 0;
    }

    private static String json(Object value) {
        return Json.LENIENT.writeValueAsString(value);
    }
}
