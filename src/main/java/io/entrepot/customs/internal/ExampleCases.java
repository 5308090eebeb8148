package io.entrepot.customs.internal;

import io.entrepot.customs.CannotQuote;
import io.entrepot.customs.Charge;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostTotals;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Works out what an example states, by every name that sources give to the figures. */
final class ExampleCases {
    private final RuleSnapshot rules;

    ExampleCases(RuleSnapshot rules) {
        this.rules = rules;
    }

    /** Every figure of the case, as text by name, without the ending that names the currency. */
    Map<String, String> compute(String id, JsonNode in, @Nullable Currency currency) {
        ExampleReader.Example example = ExampleReader.read(id, in, currency);
        RuleSnapshot stated = example.rates().over(rules, example.hsCodes());
        return switch (new LandedCostEngine(stated).quote(example.consignment().request())) {
            case LandedCost quote -> new TreeMap<>(figures(quote, example));
            case CannotQuote cannot ->
                    Map.of(
                            "cannot_quote",
                            cannot.code().name().toLowerCase(Locale.ROOT),
                            "certainty",
                            "cannot_quote");
        };
    }

    private static Map<String, String> figures(LandedCost quote, ExampleReader.Example example) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Charge charge : quote.charges()) {
            sums.merge(charge.layer(), charge.amount().toMajor(), BigDecimal::add);
        }
        LandedCostTotals totals = quote.totals();
        BigDecimal tax = totals.tax().toMajor();
        BigDecimal onDuty = totals.taxOnDuty().toMajor();
        BigDecimal due = totals.duty().plus(totals.fees()).toMajor().add(tax);
        BigDecimal extra = example.valued() ? due : totals.duty().toMajor().add(onDuty);
        sums.put("duty", totals.duty().toMajor());
        sums.put("fee", totals.fees().toMajor());
        sums.put("tax", tax);
        sums.put("tax_on_duty", onDuty);
        sums.put("tax_on_goods", totals.taxOnGoods().toMajor());
        sums.put("tax_on_freight", totals.taxOnFreight().toMajor());
        sums.put("total_extra", extra);
        sums.put("due", due);
        sums.put("landed", totals.total().toMajor());
        sums.put("goods", totals.goodsNet().toMajor());
        BigDecimal value = totals.goodsNet().plus(totals.freightNet()).toMajor();
        if (value.signum() > 0) {
            sums.put("effective_rate", due.divide(value, MathContext.DECIMAL64));
        }
        if (example.composite() != null) {
            sums.put("rate", example.composite());
        }
        Map<String, String> texts = new TreeMap<>();
        sums.forEach((name, sum) -> texts.put(name, sum.toPlainString()));
        texts.put("certainty", quote.certainty().name().toLowerCase(Locale.ROOT));
        texts.put("incoterm", quote.incoterm().name().toLowerCase(Locale.ROOT));
        return texts;
    }
}
