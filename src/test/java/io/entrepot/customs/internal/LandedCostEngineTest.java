package io.entrepot.customs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.customs.CannotQuote;
import io.entrepot.customs.CannotQuoteCode;
import io.entrepot.customs.Certainty;
import io.entrepot.customs.Charge;
import io.entrepot.customs.Collector;
import io.entrepot.customs.Incoterm;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostResult;
import io.entrepot.customs.TaxParts;

import org.junit.jupiter.api.Test;

/** What the engine refuses, how sure it says it is, and who pays what when. */
class LandedCostEngineTest {

    @Test
    void refuses_a_line_without_hs_code_where_the_law_counts_codes() {
        assertThat(refusal(toGermany().goods("-x1@20.00"))).isEqualTo(CannotQuoteCode.NO_HS_CODE);
    }

    @Test
    void quotes_a_line_without_hs_code_where_the_law_does_not_look_at_it() {
        LandedCost quote = Quoting.to("JP", "JPY").goods("-x1@5000").quote();

        assertThat(quote.totals().total().minor()).isEqualTo(5000);
    }

    @Test
    void refuses_an_unknown_tariff_above_the_threshold_instead_of_guessing() {
        assertThat(refusal(toGermany().goods("870323x1@9000.00")))
                .isEqualTo(CannotQuoteCode.NO_DUTY_RATE);
    }

    @Test
    void refuses_a_destination_without_rules() {
        assertThat(refusal(Quoting.to("ZA", "USD").goods("610910x1@20.00")))
                .isEqualTo(CannotQuoteCode.NO_RULES_FOR_DESTINATION);
    }

    @Test
    void refuses_a_day_before_the_first_rule() {
        assertThat(refusal(toGermany().on("2009-12-31").goods("610910x1@20.00")))
                .isEqualTo(CannotQuoteCode.NO_RULES_FOR_DESTINATION);
    }

    @Test
    void refuses_a_special_territory() {
        assertThat(refusal(toGermany().postcode("78266").goods("610910x1@20.00")))
                .isEqualTo(CannotQuoteCode.SPECIAL_TERRITORY);
        assertThat(refusal(Quoting.to("GB", "GBP").postcode("bt1 1aa").goods("610910x1@20.00")))
                .isEqualTo(CannotQuoteCode.SPECIAL_TERRITORY);
    }

    @Test
    void refuses_british_sales_without_the_registration_that_the_law_wants() {
        assertThat(refusal(Quoting.to("GB", "GBP").goods("610910x1@20.00")))
                .isEqualTo(CannotQuoteCode.SCHEME_MISSING);
    }

    @Test
    void refuses_when_a_threshold_speaks_a_currency_without_a_rate() {
        assertThat(
                        refusal(
                                Quoting.to("BR", "BRL")
                                        .holding("REMESSA_CONFORME")
                                        .goods("610910x1@99.00")))
                .isEqualTo(CannotQuoteCode.MISSING_RATE);
    }

    @Test
    void refuses_a_parcel_over_the_limit_of_the_regime() {
        assertThat(refusal(Quoting.to("MX", "USD").goods("610910x1@2501.00")))
                .isEqualTo(CannotQuoteCode.VALUE_OVER_LIMIT);
    }

    @Test
    void refuses_a_gross_price_that_lies_on_the_edge_of_a_relief() {
        assertThat(refusal(Quoting.to("KR", "USD").goods("691200x1@160.00G")))
                .isEqualTo(CannotQuoteCode.GROSS_PRICE_AMBIGUOUS);
    }

    @Test
    void never_pads_a_malformed_hs_code() {
        assertThat(refusal(toGermany().goods("6109x1@20.00")))
                .isEqualTo(CannotQuoteCode.NO_HS_CODE);
    }

    @Test
    void refuses_no_lines() {
        assertThat(refusal(toGermany())).isEqualTo(CannotQuoteCode.BAD_REQUEST);
    }

    @Test
    void crosses_a_threshold_through_a_common_currency() {
        LandedCost quote =
                Quoting.to("BR", "EUR")
                        .region("SP")
                        .holding("REMESSA_CONFORME")
                        .rate("USD", "BRL", "5.1241")
                        .rate("USD", "EUR", "0.8684")
                        .goods("610910x1@100.00")
                        .quote();

        assertThat(quote.totals().duty()).hasToString("EUR 42.63");
        assertThat(quote.rates()).extracting("rateId").containsExactly("USDEUR");
    }

    @Test
    void an_expired_duty_stays_as_an_estimate_and_is_named() {
        LandedCost quote =
                toGermany().merchantBears(true).on("2028-09-01").goods("999999x1@20.00").quote();

        assertThat(quote.certainty()).isEqualTo(Certainty.ESTIMATE);
        assertThat(quote.totals().duty()).hasToString("EUR 3.00");
        assertThat(quote.notes()).extracting("key").contains("rule-expired");
    }

    @Test
    void an_expired_relief_is_never_shown_as_nothing_due() {
        assertThat(
                        refusal(
                                Quoting.to("GB", "GBP")
                                        .holding("GB_VAT")
                                        .on("2028-12-01")
                                        .goods("610910x1@20.00")))
                .isEqualTo(CannotQuoteCode.NO_DUTY_RATE);
    }

    @Test
    void law_of_the_day_decides() {
        assertThat(
                        toGermany()
                                .on("2026-06-30")
                                .goods("610910x1@20.00")
                                .quote()
                                .totals()
                                .duty()
                                .minor())
                .isZero();
        assertThat(
                        toGermany()
                                .on("2026-07-01")
                                .goods("610910x1@20.00")
                                .quote()
                                .totals()
                                .duty()
                                .minor())
                .isEqualTo(300);
    }

    @Test
    void the_section_122_surcharge_ended_in_july_2026() {
        Quoting june = toOregon().on("2026-06-01");
        Quoting august = toOregon().on("2026-08-01");

        assertThat(layers(june)).contains("section_122").doesNotContain("section_301_fl");
        assertThat(layers(august)).contains("section_301_fl").doesNotContain("section_122");
    }

    @Test
    void duty_stays_out_of_the_tax_base_when_the_operator_says_so() {
        LandedCost quote = toGermany().withoutTaxOnDuty().goods("610910x1@100.00").quote();

        assertThat(quote.totals().taxOnDuty().minor()).isZero();
        assertThat(quote.totals().tax()).hasToString("EUR 19.00");
    }

    @Test
    void a_gross_price_keeps_its_tax_to_the_cent() {
        LandedCost quote =
                toGermany().freight("9.00").goods("691200x1@39.90G 961700x1@29.90G").quote();

        assertThat(quote.totals().goodsGross()).hasToString("EUR 69.80");
        assertThat(quote.lines().getFirst().goodsGross()).hasToString("EUR 39.90");
        assertThat(quote.totals().taxOnGoods()).hasToString("EUR 11.14");
    }

    @Test
    void an_announced_fee_is_mentioned_and_not_charged() {
        LandedCost quote = toGermany().goods("610910x1@20.00").quote();

        assertThat(quote.notes()).extracting(note -> note.args().get("rule")).contains("EU-FEE-1");
        assertThat(layers(toGermany().goods("610910x1@20.00"))).doesNotContain("handling_fee");
    }

    @Test
    void an_estimate_is_shown_and_not_charged_unless_the_merchant_bears_it() {
        LandedCost shown = toOregon().quote();
        LandedCost charged = toOregon().merchantBears(true).quote();

        assertThat(shown.incoterm()).isEqualTo(Incoterm.DAP);
        assertThat(shown.totals().charged()).hasToString("USD 36.00");
        assertThat(shown.totals().dueOnArrival()).hasToString("USD 13.50");
        assertThat(charged.incoterm()).isEqualTo(Incoterm.DDP);
        assertThat(charged.totals().charged()).hasToString("USD 49.50");
    }

    @Test
    void tax_taken_at_sale_is_charged_even_when_the_border_is_not() {
        LandedCost quote = Quoting.to("IT", "EUR").holding("IOSS").goods("610910x1@20.00").quote();

        assertThat(quote.incoterm()).isEqualTo(Incoterm.DAP);
        assertThat(quote.charges())
                .filteredOn(Charge::charged)
                .extracting(Charge::layer, Charge::collector)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("vat", Collector.SELLER));
    }

    @Test
    void every_charge_names_its_rule_and_the_parts_of_a_tax_are_the_tax() {
        LandedCost quote =
                toGermany().freight("4.95").goods("610910x1@20.00 910211x1@33.33").quote();

        assertThat(quote.charges()).isNotEmpty();
        for (Charge charge : quote.charges()) {
            assertThat(charge.rule().source()).isNotBlank();
            TaxParts parts = charge.taxParts();
            if (parts != null) {
                assertThat(parts.onGoods().plus(parts.onFreight()).plus(parts.onDuty()))
                        .isEqualTo(charge.amount());
            }
        }
    }

    @Test
    void names_the_currencies_that_a_destination_needs() {
        assertThat(Quoting.RULES.currenciesOf("RO", java.time.LocalDate.of(2026, 11, 23)))
                .extracting(java.util.Currency::getCurrencyCode)
                .containsExactly("EUR", "RON");
        assertThat(Quoting.RULES.currenciesOf("BR", java.time.LocalDate.of(2026, 11, 23)))
                .extracting(java.util.Currency::getCurrencyCode)
                .containsExactly("USD");
    }

    private static Quoting toGermany() {
        return Quoting.to("DE", "EUR").holding("IOSS");
    }

    private static Quoting toOregon() {
        return Quoting.to("US", "USD").region("OR").goods("850440x1@36.00");
    }

    private static java.util.List<String> layers(Quoting quoting) {
        return quoting.quote().charges().stream().map(Charge::layer).toList();
    }

    private static CannotQuoteCode refusal(Quoting quoting) {
        LandedCostResult result = quoting.ask();
        if (result instanceof CannotQuote refused) {
            return refused.code();
        }
        throw new AssertionError("Quoted: " + result);
    }
}
