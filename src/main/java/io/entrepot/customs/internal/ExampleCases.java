package io.entrepot.customs.internal;

import io.entrepot.customs.Charge;
import io.entrepot.customs.ChargeKind;
import io.entrepot.customs.Collector;
import io.entrepot.customs.Confidence;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostLine;
import io.entrepot.customs.LandedCostResult;
import io.entrepot.customs.LandedCostTotals;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns the shapes in which examples are published into consignments. A rate that the example
 * states itself is laid over the carried rules as one more rule, marked as stated.
 */
final class ExampleCases {
    private static final String ANY_HS = "610910";

    private final RuleSnapshot rules;

    ExampleCases(RuleSnapshot rules) {
        this.rules = rules;
    }

    /** Every figure that the shape allows, by the name that examples use; empty if unknown. */
    Map<String, BigDecimal> compute(JsonNode in) {
        if (in.has("lines") || in.has("distinct_hs6")) {
            return europe(in);
        }
        if (in.has("cif_brl")) {
            return brazil(in);
        }
        if (in.has("price_cny")) {
            return china(in);
        }
        if (in.has("cif_usd")) {
            return korea(in);
        }
        if (in.has("ovr_registered")) {
            return singapore(in);
        }
        return in.has("cif") ? india(in) : Map.of();
    }

    private Map<String, BigDecimal> europe(JsonNode in) {
        String country =
                in.path("dest").asString("EU").equals("EU") ? "DE" : in.get("dest").asString();
        ExampleConsignment consignment =
                new ExampleConsignment(country, "EUR").scheme("IOSS").on(LocalDate.of(2026, 7, 2));
        for (JsonNode line : in.path("lines")) {
            consignment.line(line.get("hs6").asString(), line.path("qty").asInt(1), "10");
        }
        for (int i = 0; i < in.path("distinct_hs6").asInt(0); i++) {
            consignment.line("61091" + i, 1, "10");
        }
        LandedCostTotals totals = quote(rules, consignment).totals();
        BigDecimal duty = totals.duty().toMajor();
        BigDecimal onDuty = totals.taxOnDuty().toMajor();
        return Map.of(
                "duty_eur", duty, "vat_on_duty_eur", onDuty, "total_extra_eur", duty.add(onDuty));
    }

    private Map<String, BigDecimal> brazil(JsonNode in) {
        String region = in.path("icms").asString("0.17").equals("0.17") ? "SP" : "MG";
        LandedCostTotals totals =
                quote(
                                rules,
                                new ExampleConsignment("BR", "BRL")
                                        .region(region)
                                        .scheme("REMESSA_CONFORME")
                                        .rate("USD", "5.40")
                                        .line(ANY_HS, 1, in.get("cif_brl").asString()))
                        .totals();
        return Map.of(
                "ii", totals.duty().toMajor(),
                "icms", totals.tax().toMajor(),
                "total", totals.total().toMajor());
    }

    private Map<String, BigDecimal> china(JsonNode in) {
        BigDecimal consumption = new BigDecimal(in.get("ct").asString());
        BigDecimal rate =
                consumption
                        .add(new BigDecimal(in.get("vat").asString()))
                        .divide(BigDecimal.ONE.subtract(consumption), MathContext.DECIMAL64)
                        .multiply(new BigDecimal("0.7"))
                        .setScale(6, RoundingMode.HALF_UP);
        RuleSnapshot stated = rules.with(stated("CN", "cbec_tax", ChargeKind.TAX, rate));
        LandedCost quote =
                quote(
                        stated,
                        new ExampleConsignment("CN", "CNY")
                                .scheme("CBEC")
                                .line(ANY_HS, 1, in.get("price_cny").asString()));
        return Map.of("rate", rate, "tax", quote.totals().tax().toMajor());
    }

    private Map<String, BigDecimal> korea(JsonNode in) {
        BigDecimal rate = new BigDecimal(in.get("duty").asString());
        RuleSnapshot stated = rules.with(stated("KR", "duty", ChargeKind.DUTY, rate));
        LandedCostTotals totals =
                quote(
                                stated,
                                new ExampleConsignment("KR", "USD")
                                        .from("US")
                                        .line(ANY_HS, 1, in.get("cif_usd").asString()))
                        .totals();
        return Map.of(
                "duty", totals.duty().toMajor(),
                "vat", totals.tax().toMajor(),
                "total", totals.duty().plus(totals.tax()).toMajor());
    }

    private Map<String, BigDecimal> singapore(JsonNode in) {
        ExampleConsignment consignment =
                new ExampleConsignment("SG", "SGD")
                        .freight(in.path("freight_ins").asString("0"))
                        .line(ANY_HS, 1, in.get("price").asString());
        if (in.get("ovr_registered").asBoolean()) {
            consignment.scheme("OVR");
        }
        return Map.of("gst", quote(rules, consignment).totals().tax().toMajor());
    }

    private Map<String, BigDecimal> india(JsonNode in) {
        LandedCost quote =
                quote(
                        rules,
                        new ExampleConsignment("IN", "INR")
                                .line(ANY_HS, 1, in.get("cif").asString()));
        Map<String, BigDecimal> figures = new TreeMap<>();
        BigDecimal total = BigDecimal.ZERO;
        for (LandedCostLine line : quote.lines()) {
            for (Charge charge : line.charges()) {
                figures.merge(charge.layer(), charge.amount().toMajor(), BigDecimal::add);
                total = total.add(charge.amount().toMajor());
            }
        }
        figures.put("total", total);
        return figures;
    }

    private static LandedCost quote(RuleSnapshot rules, ExampleConsignment consignment) {
        LandedCostResult result = new LandedCostEngine(rules).quote(consignment.request());
        if (result instanceof LandedCost quote) {
            return quote;
        }
        throw new IllegalStateException("An example can't be quoted: " + result);
    }

    private static Rule stated(String country, String layer, ChargeKind kind, BigDecimal rate) {
        CountryScope anywhere = CountryScope.parse("");
        boolean tax = kind == ChargeKind.TAX;
        Set<Levy.BaseFlag> base =
                Set.of(Levy.BaseFlag.GOODS, Levy.BaseFlag.FREIGHT, Levy.BaseFlag.INSURANCE);
        Levy levy =
                new Levy(
                        kind,
                        layer,
                        tax ? 50 : 10,
                        Levy.RateKind.AD_VALOREM,
                        rate,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        Currency.getInstance("USD"),
                        new Levy.Valuation(base, BigDecimal.ONE, null),
                        false,
                        new Levy.Rounding(RoundingMode.HALF_UP, null, tax, null),
                        tax ? Collector.PLATFORM : Collector.BORDER);
        return new Rule(
                "STATED-" + country,
                country,
                "B2C",
                new RuleScope(
                        CountryScope.parse(country),
                        "",
                        tax ? "CBEC" : "",
                        HsScope.parse(ANY_HS),
                        anywhere,
                        CountryScope.parse("!" + country),
                        Set.of(),
                        ""),
                new Period(LocalDate.of(2010, 1, 1), null),
                false,
                null,
                levy,
                "stated-by-the-example",
                new Rule.Provenance(
                        "stated by the example", LocalDate.of(2026, 11, 23), Confidence.SETTLED),
                true);
    }
}
