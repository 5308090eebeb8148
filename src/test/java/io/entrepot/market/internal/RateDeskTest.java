package io.entrepot.market.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.DecideRate;
import io.entrepot.market.EnterRate;
import io.entrepot.market.FxRate;
import io.entrepot.market.ImportRates;
import io.entrepot.market.ImportedRates;
import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.RateDeskApi;
import io.entrepot.market.RateHistoryQuery;
import io.entrepot.market.RatePoint;
import io.entrepot.market.RatePurpose;
import io.entrepot.market.RateQuery;
import io.entrepot.market.RateSource;
import io.entrepot.market.Rounding;
import io.entrepot.market.SaveMarket;
import io.entrepot.market.SaveRateSource;
import io.entrepot.market.SellingTerms;
import io.entrepot.market.SuggestPrices;
import io.entrepot.market.SuggestedPrice;
import io.entrepot.market.TaxDisplay;
import io.entrepot.market.WaitingRate;
import io.entrepot.platform.TestModule;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rates come in from files and people, wait when they jump, and are never lost. */
class RateDeskTest {
    private static final String DAILY_XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
                xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
              <gesmes:subject>Reference rates</gesmes:subject>
              <Cube><Cube time='2026-11-20'>
                <Cube currency='USD' rate='1.1500'/><Cube currency='JPY' rate='180.00'/>
                <Cube currency='KRW' rate='1700.50'/>
              </Cube></Cube>
            </gesmes:Envelope>
            """;

    private final TestModule module = TestModule.of("market");
    private final MarketApi markets = module.get(MarketApi.class);
    private final RateDeskApi desk = module.get(RateDeskApi.class);

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void reads_the_banks_daily_file_and_crosses_through_the_euro() {
        source("ecb", RateSource.Kind.ECB, RatePurpose.COMMERCIAL);

        ImportedRates taken = file("ecb", DAILY_XML);

        assertThat(taken.added()).isEqualTo(3);
        assertThat(taken.problems()).isEmpty();
        FxRate yen = rate("USD", "JPY");
        assertThat(yen.rate().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("156.5217");
        assertThat(yen.id()).isEqualTo("1/ecb-EURUSD-2026-11-20*ecb-EURJPY-2026-11-20");
        assertThat(file("ecb", DAILY_XML).known()).as("the same file again").isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'Date,USD,JPY,CYP\n2026-11-20,1.15,180,N/A\n2026-11-19,1.14,N/A,N/A\n', 3",
        "'Date, USD, JPY, \n20 November 2026, 1.15, 180, \n', 2",
        "'date,base,quote,rate\n2026-11-20,EUR,USD,1.15\n2026-11-20,GBP,USD,1.33\n', 2"
    })
    void reads_the_other_layouts(String content, int rows) {
        source("ecb", RateSource.Kind.UPLOAD, RatePurpose.COMMERCIAL);

        ImportedRates taken = file("ecb", content);

        assertThat(taken.added()).as(taken.toString()).isEqualTo(rows);
        assertThat(taken.refused()).isZero();
        assertThat(rate("EUR", "USD").rate()).isEqualByComparingTo("1.15");
    }

    @Test
    void tells_every_row_that_it_can_not_take() {
        source("bank", RateSource.Kind.UPLOAD, RatePurpose.COMMERCIAL);

        ImportedRates taken =
                file(
                        "bank",
                        """
                        date,base,quote,rate
                        2026-11-20,EUR,USD,1.15
                        2026-11-20,EUR,USD,1.16
                        2026-11-20,EUR,XXY,2
                        2026-11-20,EUR,GBP,0
                        2026-11-20,EUR,GBP,-0.9
                        2026-11-20,EUR,GBP,1e3
                        yesterday,EUR,GBP,0.9
                        2027-01-01,EUR,GBP,0.9
                        2026-11-20,EUR,EUR,1
                        """);

        assertThat(taken.added()).isEqualTo(1);
        assertThat(taken.problems())
                .extracting(ImportedRates.Problem::line, ImportedRates.Problem::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "rate_contradicts"),
                        org.assertj.core.groups.Tuple.tuple(4, "unknown_currency"),
                        org.assertj.core.groups.Tuple.tuple(5, "invalid_rate"),
                        org.assertj.core.groups.Tuple.tuple(6, "invalid_rate"),
                        org.assertj.core.groups.Tuple.tuple(7, "invalid_rate"),
                        org.assertj.core.groups.Tuple.tuple(8, "no_date"),
                        org.assertj.core.groups.Tuple.tuple(9, "in_the_future"),
                        org.assertj.core.groups.Tuple.tuple(10, "invalid_rate"));
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "'<x', not_readable", "'a,b\n1,2', unknown_columns"})
    void refuses_what_is_no_file_of_rates(String content, String reason) {
        source("bank", RateSource.Kind.UPLOAD, RatePurpose.COMMERCIAL);

        assertThat(file("bank", content).problems())
                .extracting(ImportedRates.Problem::reason)
                .containsExactly(reason);
    }

    @Test
    void an_outside_entity_in_a_file_reads_nothing_of_this_machine() {
        source("ecb", RateSource.Kind.ECB, RatePurpose.COMMERCIAL);

        ImportedRates taken =
                file(
                        "ecb",
                        """
                        <?xml version="1.0"?>
                        <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                        <Cube><Cube time='2026-11-20'><Cube currency='&e;' rate='1'/></Cube></Cube>
                        """);

        assertThat(taken.added()).isZero();
        assertThat(taken.refused()).isEqualTo(1);
    }

    @Test
    void a_rate_that_jumped_waits_until_somebody_confirms_it() {
        source("bank", RateSource.Kind.UPLOAD, RatePurpose.COMMERCIAL);
        file("bank", "date,base,quote,rate\n2026-11-19,EUR,USD,1.15\n");

        ImportedRates taken = file("bank", "date,base,quote,rate\n2026-11-20,EUR,USD,1.51\n");

        assertThat(taken.waiting()).isEqualTo(1);
        assertThat(rate("EUR", "USD").rate()).isEqualByComparingTo("1.15");
        WaitingRate jump = desk.waitingRates().getFirst();
        assertThat(jump.changeBasisPoints()).isEqualTo(3_130);
        assertThat(desk.rateSources().getFirst().pending()).isEqualTo(1);

        module.clock.pass(Duration.ofMinutes(5));
        desk.decideRate(new DecideRate(jump.id(), true, "devaluation", Actor.SYSTEM));

        assertThat(rate("EUR", "USD").rate()).isEqualByComparingTo("1.51");
        assertThat(desk.waitingRates()).isEmpty();
        assertThatThrownBy(
                        () -> desk.decideRate(new DecideRate(jump.id(), false, "no", Actor.SYSTEM)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("rate_not_waiting"));
    }

    @Test
    void a_rejected_rate_is_never_used() {
        source("bank", RateSource.Kind.UPLOAD, RatePurpose.COMMERCIAL);
        file("bank", "date,base,quote,rate\n2026-11-19,EUR,USD,1.15\n");
        file("bank", "date,base,quote,rate\n2026-11-20,EUR,USD,11.5\n");

        desk.decideRate(
                new DecideRate(desk.waitingRates().getFirst().id(), false, "a slip", Actor.SYSTEM));

        assertThat(rate("EUR", "USD").rate()).isEqualByComparingTo("1.15");
        assertThat(file("bank", "date,base,quote,rate\n2026-11-20,EUR,USD,11.5\n").waiting())
                .as("the same row again")
                .isZero();
        assertThat(rate("EUR", "USD").rate()).isEqualByComparingTo("1.15");
    }

    @Test
    void history_may_move_as_it_did() {
        source("bank", RateSource.Kind.UPLOAD, RatePurpose.COMMERCIAL);
        file("bank", "date,base,quote,rate\n2026-11-20,EUR,TRY,50\n");

        ImportedRates taken =
                file(
                        "bank",
                        "date,base,quote,rate\n2016-11-20,EUR,TRY,3.6\n2020-11-20,EUR,TRY,9\n");

        assertThat(taken.added()).isEqualTo(2);
        assertThat(taken.waiting()).isZero();
    }

    @Test
    void a_rate_by_hand_beats_the_same_days_and_can_be_corrected() {
        source("ecb", RateSource.Kind.ECB, RatePurpose.COMMERCIAL);
        file("ecb", DAILY_XML);

        enter("1.16");
        assertThat(rate("EUR", "USD").rate()).isEqualByComparingTo("1.16");
        module.clock.pass(Duration.ofMinutes(1));
        enter("1.17");

        assertThat(rate("EUR", "USD").rate()).isEqualByComparingTo("1.17");
        assertThat(rate("EUR", "USD").id()).isEqualTo("manual-EURUSD-2026-11-20-1");
        List<RatePoint> history =
                desk.rateHistory(
                        new RateHistoryQuery(
                                currency("EUR"), currency("USD"), LocalDate.of(2026, 1, 1)));
        assertThat(history).extracting(RatePoint::source).containsExactly("ecb", "manual");
        assertThat(history.getLast().rate()).isEqualByComparingTo("1.17");
        assertThat(
                        desk.rateHistory(
                                        new RateHistoryQuery(
                                                currency("USD"),
                                                currency("EUR"),
                                                LocalDate.of(2026, 1, 1)))
                                .getFirst()
                                .inverted())
                .isTrue();
    }

    @Test
    void thresholds_are_looked_at_with_the_rates_of_customs() {
        source("ecb", RateSource.Kind.ECB, RatePurpose.COMMERCIAL);
        source("taric", RateSource.Kind.UPLOAD, RatePurpose.CUSTOMS);
        file("ecb", DAILY_XML);
        file("taric", "date,base,quote,rate\n2026-11-01,EUR,USD,1.10\n");

        assertThat(rate("EUR", "USD").rate()).isEqualByComparingTo("1.15");
        assertThat(customs("EUR", "USD").rate()).isEqualByComparingTo("1.10");
        assertThat(customs("EUR", "JPY").rate())
                .as("none of their own")
                .isEqualByComparingTo("180");
    }

    @Test
    void a_question_about_an_earlier_moment_is_answered_as_it_was_then() {
        source("bank", RateSource.Kind.UPLOAD, RatePurpose.COMMERCIAL);
        file("bank", "date,base,quote,rate\n2026-11-20,EUR,USD,1.15\n");
        Instant then = module.clock.instant();
        FxRate locked = asOf(then);
        module.clock.pass(Duration.ofHours(20));
        file("bank", "date,base,quote,rate\n2026-11-21,EUR,USD,1.20\n");

        assertThat(rate("EUR", "USD").rate()).isEqualByComparingTo("1.20");
        assertThat(asOf(then)).isEqualTo(locked);
        assertThat(locked.lockedUntil()).isEqualTo(then.plus(Duration.ofHours(24)));

        module.clock.pass(Duration.ofDays(400));
        assertThat(asOf(then)).as("more than a year later").isEqualTo(locked);
        assertThatThrownBy(() -> rate("EUR", "USD")).isInstanceOf(Refusal.class);
    }

    @Test
    void suggests_prices_with_spread_and_rounding_and_says_how() {
        source("bank", RateSource.Kind.UPLOAD, RatePurpose.COMMERCIAL);
        file("bank", "date,base,quote,rate\n2026-11-20,EUR,CHF,0.95\n");
        markets.saveMarket(new SaveMarket(swiss(), 1, Actor.SYSTEM));

        SuggestedPrice price =
                desk.suggestPrices(new SuggestPrices("ch", List.of(Money.of(39_90, "EUR"))))
                        .getFirst();

        assertThat(price.converted()).as("39.90 x 0.95 x 1.015").isEqualTo(Money.of(38_47, "CHF"));
        assertThat(price.suggested()).isEqualTo(Money.of(38_50, "CHF"));
        assertThat(price.rate().id()).isEqualTo("bank-EURCHF-2026-11-20");
        assertThat(price.spreadBasisPoints()).isEqualTo(150);
    }

    @Test
    void the_command_takes_a_file_in_and_counts() throws java.io.IOException {
        java.nio.file.Path file = java.nio.file.Files.createTempFile("rates", ".xml");
        java.nio.file.Files.writeString(file, DAILY_XML);
        List<String> said = new java.util.ArrayList<>();

        int code =
                module.get(RatesChore.class)
                        .run(
                                new io.entrepot.platform.run.ChoreRequest(
                                        Map.of("file", file.toString())),
                                said::add);

        assertThat(code).isZero();
        assertThat(said).containsExactly("imported 3 known 0 waiting 0 refused 0");
    }

    private void enter(String figure) {
        desk.enterRate(
                new EnterRate(
                        currency("EUR"),
                        currency("USD"),
                        new BigDecimal(figure),
                        LocalDate.of(2026, 11, 20),
                        Actor.SYSTEM));
    }

    private void source(String name, RateSource.Kind kind, RatePurpose purpose) {
        desk.saveRateSource(new SaveRateSource(name, kind, purpose, 60, 1_000, Actor.SYSTEM));
    }

    private ImportedRates file(String source, String content) {
        return desk.importRates(new ImportRates(source, content, Actor.SYSTEM));
    }

    private FxRate rate(String base, String quote) {
        return markets.rate(new RateQuery(currency(base), currency(quote)));
    }

    private FxRate customs(String base, String quote) {
        return markets.rate(
                new RateQuery(currency(base), currency(quote), null, RatePurpose.CUSTOMS));
    }

    private FxRate asOf(Instant then) {
        return markets.rate(
                new RateQuery(currency("EUR"), currency("USD"), then, RatePurpose.COMMERCIAL));
    }

    private static Currency currency(String code) {
        return Currency.getInstance(code);
    }

    private static Market swiss() {
        return new Market(
                "ch",
                List.of("CH"),
                currency("CHF"),
                List.of("de-CH"),
                TaxDisplay.GROSS,
                "ch",
                Incoterm.DDP,
                Set.of(),
                true,
                true,
                List.of("SZX"),
                List.of("card"),
                14,
                Map.of("en", "Switzerland"),
                2,
                new SellingTerms(
                        true,
                        List.of(
                                new Rounding(
                                        Rounding.Level.ITEM,
                                        currency("CHF"),
                                        null,
                                        10,
                                        RoundingMode.CEILING)),
                        List.of(Incoterm.DDP),
                        List.of(),
                        150,
                        Map.of()));
    }
}
