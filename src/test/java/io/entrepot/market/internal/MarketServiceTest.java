package io.entrepot.market.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Channel;
import io.entrepot.market.FxRate;
import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketChanged;
import io.entrepot.market.MarketCode;
import io.entrepot.market.MarketDeskApi;
import io.entrepot.market.MarketRow;
import io.entrepot.market.RateQuery;
import io.entrepot.market.Rounding;
import io.entrepot.market.SaveChannel;
import io.entrepot.market.SaveMarket;
import io.entrepot.market.SaveRates;
import io.entrepot.market.SellingTerms;
import io.entrepot.market.TaxDisplay;
import io.entrepot.platform.TestModule;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

class MarketServiceTest {
    private final TestModule module = TestModule.of("market");
    private final MarketApi markets = module.get(MarketApi.class);
    private final MarketDeskApi desk = module.get(MarketDeskApi.class);

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void keeps_a_market_as_it_was_saved_and_tells_once() {
        Market germany = germany();
        markets.saveMarket(new SaveMarket(germany, 1, Actor.SYSTEM));
        markets.saveMarket(new SaveMarket(germany, 1, Actor.SYSTEM));
        assertThat(markets.market(new MarketCode("de"))).isEqualTo(germany);
        assertThat(markets.markets()).containsExactly(germany);
        assertThat(module.events.of(MarketChanged.class)).hasSize(1);
    }

    @Test
    void keeps_the_terms_of_a_market() {
        Market swiss = swiss(true);
        markets.saveMarket(new SaveMarket(swiss, 3, Actor.SYSTEM));
        assertThat(markets.market(new MarketCode("ch"))).isEqualTo(swiss);
        Rounding cash = rounding(swiss, Rounding.Level.TOTAL, "CH");
        assertThat(cash.apply(Money.of(10_02, "CHF"))).isEqualTo(Money.of(10_00, "CHF"));
        assertThat(cash.apply(Money.of(10_03, "CHF"))).isEqualTo(Money.of(10_05, "CHF"));
        assertThat(rounding(swiss, Rounding.Level.ITEM, "LI").stepMinor()).isEqualTo(100);
        assertThat(rounding(swiss, Rounding.Level.ITEM, "CH").stepMinor()).isEqualTo(10);
    }

    @Test
    void a_market_that_is_being_prepared_is_seen_by_staff_only() {
        markets.saveMarket(new SaveMarket(germany(), 1, Actor.SYSTEM));
        markets.saveMarket(new SaveMarket(swiss(false), 2, Actor.SYSTEM));
        assertThat(markets.markets()).extracting(Market::code).containsExactly("de");
        assertThat(desk.allMarkets()).extracting(MarketRow::position).containsExactly(1, 2);
        assertThat(markets.market(new MarketCode("ch")).open()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "countries, two open markets for one country",
        "locales, a language twice",
        "roundings, a rounding in another currency",
        "incoterms, an incoterm that is not offered",
        "fxSpreadBasisPoints, a spread of 11 per cent",
        "displayDecimals, more decimals than the currency has"
    })
    void refuses_a_market_that_contradicts_itself_or_another(String field, String what) {
        markets.saveMarket(new SaveMarket(germany(), 1, Actor.SYSTEM));
        assertThatThrownBy(() -> markets.saveMarket(new SaveMarket(broken(field), 2, Actor.SYSTEM)))
                .as(what)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("invalid_market");
                            assertThat(refusal.facts()).containsEntry("field", field);
                        });
        assertThat(desk.allMarkets()).hasSize(1);
    }

    @Test
    void channels_are_an_axis_of_their_own_and_the_storefront_is_always_there() {
        markets.saveMarket(new SaveMarket(germany(), 1, Actor.SYSTEM));
        Channel portal =
                new Channel(
                        "companies",
                        Channel.Kind.COMPANY_PORTAL,
                        Map.of("en", "Companies"),
                        List.of("de"),
                        true);
        desk.saveChannel(new SaveChannel(portal, Actor.SYSTEM));
        assertThat(desk.channels())
                .extracting(Channel::code)
                .containsExactly("storefront", "companies");
        Channel closed =
                new Channel("storefront", Channel.Kind.STOREFRONT, Map.of(), List.of(), false);
        assertThatThrownBy(() -> desk.saveChannel(new SaveChannel(closed, Actor.SYSTEM)))
                .isInstanceOf(Refusal.class);
        Channel lost = new Channel("shop", Channel.Kind.STORE, Map.of(), List.of("nowhere"), true);
        assertThatThrownBy(() -> desk.saveChannel(new SaveChannel(lost, Actor.SYSTEM)))
                .isInstanceOf(Refusal.class);
    }

    private static Rounding rounding(Market market, Rounding.Level level, String country) {
        return Objects.requireNonNull(market.terms().rounding(level, country));
    }

    private static Market broken(String field) {
        Market base = swiss(true);
        SellingTerms terms = base.terms();
        return new Market(
                "fr",
                field.equals("countries") ? List.of("FR", "DE") : List.of("FR"),
                Currency.getInstance(field.equals("displayDecimals") ? "JPY" : "EUR"),
                field.equals("locales") ? List.of("en", "en") : List.of("en"),
                TaxDisplay.GROSS,
                "fr",
                field.equals("incoterms") ? Incoterm.DAP : Incoterm.DDP,
                Set.of(),
                false,
                true,
                List.of(),
                List.of(),
                14,
                Map.of(),
                2,
                new SellingTerms(
                        true,
                        field.equals("roundings") ? terms.roundings() : List.of(),
                        List.of(Incoterm.DDP),
                        List.of(),
                        field.equals("fxSpreadBasisPoints") ? 1_100 : 0,
                        Map.of()));
    }

    private static Market swiss(boolean open) {
        Currency francs = Currency.getInstance("CHF");
        return new Market(
                "ch",
                List.of("CH", "LI"),
                francs,
                List.of("de-CH", "en-CH"),
                TaxDisplay.GROSS,
                "ch",
                Incoterm.DDP,
                Set.of("CH_VAT"),
                true,
                true,
                List.of("SZX"),
                List.of("card"),
                14,
                Map.of("en", "Switzerland"),
                2,
                new SellingTerms(
                        open,
                        List.of(
                                new Rounding(
                                        Rounding.Level.TOTAL,
                                        francs,
                                        null,
                                        5,
                                        RoundingMode.HALF_UP),
                                new Rounding(
                                        Rounding.Level.ITEM,
                                        francs,
                                        null,
                                        100,
                                        RoundingMode.CEILING),
                                new Rounding(
                                        Rounding.Level.ITEM,
                                        francs,
                                        "CH",
                                        10,
                                        RoundingMode.CEILING)),
                        List.of(Incoterm.DDP, Incoterm.DAP),
                        List.of(),
                        150,
                        Map.of("terms", "terms-switzerland")));
    }

    @Test
    void refuses_a_market_nobody_has() {
        assertThatThrownBy(() -> markets.market(new MarketCode("xx")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("unknown_market"));
    }

    @Test
    void crosses_through_the_base_and_names_every_row() {
        rates("fed", 60, "USD CNY 7.2 2026-11-20", "USD EUR 0.9 2026-11-19");
        FxRate rate = rate("CNY", "EUR");
        assertThat(rate.rate()).isEqualByComparingTo("0.125");
        assertThat(rate.id()).isEqualTo("1/fed-USDCNY-2026-11-20*fed-USDEUR-2026-11-19");
        assertThat(rate.date()).isEqualTo("2026-11-19");
        assertThat(rate.convert(Money.of(10_000, "CNY"))).isEqualTo(Money.of(1_250, "EUR"));
        assertThat(rate.lockedUntil()).isAfter(module.clock.instant());
    }

    @Test
    void prefers_a_published_pair_and_the_latest_of_it() {
        rates("fed", 60, "USD CNY 7.2 2026-11-20", "USD EUR 0.9 2026-11-19");
        rates(
                "ecb",
                60,
                "EUR CNY 8.1 2026-11-18",
                "EUR CNY 8.2 2026-11-22",
                "EUR CNY 9 2026-11-30");
        assertThat(rate("EUR", "CNY").rate()).isEqualByComparingTo("8.2");
    }

    @Test
    void refuses_a_rate_that_is_too_old_or_was_never_there() {
        rates("fed", 10, "USD EUR 0.9 2026-11-19");
        assertThat(rate("EUR", "USD").rate()).isPositive();
        module.clock.pass(Duration.ofDays(9));
        assertThatThrownBy(() -> rate("EUR", "USD"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("no_rate"));
        assertThatThrownBy(() -> rate("EUR", "BRL")).isInstanceOf(Refusal.class);
    }

    @Test
    void keeps_rates_for_ever_and_refuses_another_figure_for_the_same_day() {
        rates("fed", 10, "USD EUR 0.9 2026-11-19");
        rates("fed", 10, "USD EUR 0.9 2026-11-19");
        assertThatThrownBy(() -> rates("fed", 10, "USD EUR 0.8 2026-11-19"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("rate_contradicts"));
        assertThatThrownBy(() -> module.jdbc.sql("delete from market.fx_rate").update())
                .hasMessageContaining("never changed");
        assertThat(rate("EUR", "EUR").rate()).isEqualByComparingTo("1");
    }

    private void rates(String source, int maxAgeDays, String... rows) {
        markets.saveRates(
                new SaveRates(
                        source,
                        maxAgeDays,
                        Arrays.stream(rows).map(row -> row(source, row)).toList()));
    }

    private static SaveRates.Row row(String source, String text) {
        String[] part = text.split(" ");
        return new SaveRates.Row(
                source + "-" + part[0] + part[1] + "-" + part[3],
                Currency.getInstance(part[0]),
                Currency.getInstance(part[1]),
                new BigDecimal(part[2]),
                LocalDate.parse(part[3]));
    }

    private FxRate rate(String base, String quote) {
        return markets.rate(new RateQuery(Currency.getInstance(base), Currency.getInstance(quote)));
    }

    static Market germany() {
        return new Market(
                "de",
                List.of("DE"),
                Currency.getInstance("EUR"),
                List.of("de", "en"),
                TaxDisplay.GROSS,
                "de",
                Incoterm.DDP,
                Set.of("IOSS"),
                false,
                true,
                List.of("WAW", "SZX"),
                List.of("card"),
                14,
                Map.of("en", "Germany", "de", "Deutschland"),
                2);
    }
}
