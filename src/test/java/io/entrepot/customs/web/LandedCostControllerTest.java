package io.entrepot.customs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.customs.Charge;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.TestingCustoms;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.FxRate;
import io.entrepot.market.MarketApi;
import io.entrepot.market.RateQuery;
import io.entrepot.platform.json.Json;

import org.junit.jupiter.api.Test;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The public calculator: what may be asked, and how it answers. */
class LandedCostControllerTest {
    private static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    private final LandedCostController controller =
            new LandedCostController(TestingCustoms.pure(), marketWithOneRate(), NOVEMBER);

    @Test
    void answers_lines_with_rule_ids() {
        LandedCost answer =
                controller.quote(
                        read(
                                """
                                {"destination": "DE", "currency": "EUR", "freight": "5.00",
                                 "lines": [
                                   {"hsCode": "610910", "origin": "CN", "value": 20.00, "quantity": 5},
                                   {"hsCode": "910211", "origin": "CN", "value": "35.50"}]}
                                """));

        assertThat(answer.totals().duty()).hasToString("EUR 6.00");
        assertThat(answer.lines().getFirst().charges())
                .extracting(Charge::rule)
                .extracting("ruleId")
                .containsExactly("EU-DUTY-1", "DE-VAT-IOSS");
    }

    @Test
    void takes_rates_from_the_market_where_the_law_speaks_another_currency() {
        LandedCost answer =
                controller.quote(
                        read(
                                """
                                {"destination": "BR", "region": "SP", "currency": "BRL",
                                 "lines": [{"hsCode": "610910", "value": "100"}]}
                                """));

        assertThat(answer.totals().total()).hasToString("BRL 144.58");
        assertThat(answer.rates()).extracting("rateId").containsExactly("USDBRL-test");
    }

    @Test
    void refuses_what_it_can_not_quote_with_a_code() {
        assertThatThrownBy(
                        () ->
                                controller.quote(
                                        read(
                                                """
                                                {"destination": "DE", "currency": "EUR",
                                                 "lines": [{"value": "10.00"}]}
                                                """)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("no_hs_code");
                            assertThat(refusal.facts()).containsEntry("lines", List.of("001"));
                        });
    }

    @Test
    void refuses_unknown_currencies_countries_and_negative_amounts() {
        assertThat(code("{\"destination\": \"DE\", \"currency\": \"EUX\", \"lines\": []}"))
                .isEqualTo("unknown_currency");
        assertThat(code("{\"destination\": \"XX\", \"currency\": \"EUR\", \"lines\": []}"))
                .isEqualTo("unknown_country");
        assertThat(
                        code(
                                """
                                {"destination": "DE", "currency": "EUR",
                                 "lines": [{"hsCode": "610910", "value": "-1"}]}
                                """))
                .isEqualTo("amount_out_of_range");
        assertThat(code("{\"destination\": \"DE\", \"currency\": \"EUR\", \"lines\": []}"))
                .isEqualTo("bad_request");
    }

    @Test
    void refuses_fields_it_does_not_know() {
        assertThatThrownBy(() -> read("{\"destination\": \"DE\", \"colour\": \"red\"}"))
                .isInstanceOf(JacksonException.class);
    }

    private String code(String json) {
        try {
            controller.quote(read(json));
            return "quoted";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static LandedCostQuestion read(String json) {
        JsonMapper.Builder strict = JsonMapper.builder();
        Json.strict(strict);
        return strict.build().readValue(json, LandedCostQuestion.class);
    }

    /** A market that knows one rate and is asked for nothing else. */
    private static MarketApi marketWithOneRate() {
        return (MarketApi)
                Proxy.newProxyInstance(
                        MarketApi.class.getClassLoader(),
                        new Class<?>[] {MarketApi.class},
                        (proxy, method, args) -> rate((RateQuery) args[0]));
    }

    private static FxRate rate(RateQuery query) {
        String pair = query.base().getCurrencyCode() + query.quote().getCurrencyCode();
        if (!pair.equals("USDBRL")) {
            throw Refusal.conflict("no_rate", "There is no rate.");
        }
        return new FxRate(
                pair + "-test",
                query.base(),
                query.quote(),
                new BigDecimal("5.40"),
                LocalDate.of(2026, 11, 1),
                "test",
                Instant.parse("2026-11-24T00:00:00Z"));
    }
}
