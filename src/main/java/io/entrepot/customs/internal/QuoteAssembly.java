package io.entrepot.customs.internal;

import io.entrepot.customs.Certainty;
import io.entrepot.customs.Charge;
import io.entrepot.customs.ChargeKind;
import io.entrepot.customs.FxRate;
import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.Incoterm;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostLine;
import io.entrepot.customs.LandedCostRequest;
import io.entrepot.customs.LandedCostTotals;
import io.entrepot.customs.Note;
import io.entrepot.customs.TaxParts;
import io.entrepot.kernel.Money;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns assessed amounts into the answer: who pays what when, line by line and in sum. */
final class QuoteAssembly {
    private final LandedCostRequest request;
    private final List<GoodsLine> lines;
    private final Shares shares;
    private final List<Assessed> assessed;
    private final Currency currency;
    private final Certainty certainty;
    private final Incoterm incoterm;

    QuoteAssembly(
            LandedCostRequest request,
            List<GoodsLine> lines,
            Shares shares,
            List<Assessed> assessed) {
        this.request = request;
        this.lines = lines;
        this.shares = shares;
        this.assessed = assessed;
        this.currency = request.terms().currency();
        this.certainty =
                assessed.stream()
                        .map(Assessed::certainty)
                        .reduce(Certainty.GUARANTEED, Certainty::and);
        boolean chargeable =
                certainty == Certainty.GUARANTEED || request.terms().merchantBearsDifference();
        this.incoterm =
                request.terms().asked() == Incoterm.DDP && chargeable ? Incoterm.DDP : Incoterm.DAP;
    }

    LandedCost assemble(String rulesVersion, List<FxRate> rates, List<Rule> announced) {
        List<LandedCostLine> quoted = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            quoted.add(line(line));
        }
        List<Charge> charges =
                consolidated(quoted.stream().flatMap(line -> line.charges().stream()).toList());
        List<String> asked = request.lines().stream().map(GoodsLine::lineId).toList();
        quoted.sort(Comparator.comparingInt(line -> asked.indexOf(line.lineId())));
        return new LandedCost(
                incoterm,
                currency,
                certainty,
                request.dispatch().date(),
                rulesVersion,
                List.copyOf(quoted),
                charges,
                totals(quoted, charges),
                rates,
                notes(announced));
    }

    private LandedCostLine line(int index) {
        List<Charge> charges =
                assessed.stream().filter(one -> one.line() == index).map(this::charge).toList();
        Money goods = shares.goods().get(index);
        Money taxOnGoods = taxed(charges, TaxParts::onGoods);
        return new LandedCostLine(
                lines.get(index).lineId(),
                goods,
                goods.plus(taxOnGoods),
                shares.freight().get(index),
                shares.insurance().get(index),
                sum(charges, ChargeKind.DUTY).plus(sum(charges, ChargeKind.SURCHARGE)),
                sum(charges, ChargeKind.FEE),
                sum(charges, ChargeKind.TAX),
                charges);
    }

    private Charge charge(Assessed one) {
        Levy levy = one.rule().levy();
        boolean charged =
                incoterm == Incoterm.DDP
                        || (one.certainty() == Certainty.GUARANTEED && levy.collector().atSale());
        boolean rated =
                levy.rateKind() == Levy.RateKind.AD_VALOREM
                        || levy.rateKind() == Levy.RateKind.COMPOUND;
        return new Charge(
                levy.kind(),
                levy.layer(),
                one.amount(),
                Money.rounded(one.base(), currency, RoundingMode.HALF_UP),
                rated ? levy.rate() : null,
                one.certainty(),
                charged,
                levy.collector(),
                one.rule().reference(),
                Reasons.of(one.rule(), lines.get(one.line())),
                one.taxParts());
    }

    private static List<Charge> consolidated(List<Charge> all) {
        Map<String, Charge> byRule = new LinkedHashMap<>();
        for (Charge charge : all) {
            byRule.merge(key(charge), charge, QuoteAssembly::merged);
        }
        return byRule.values().stream()
                .sorted(
                        Comparator.comparing(Charge::kind)
                                .thenComparing(Charge::layer)
                                .thenComparing(charge -> charge.rule().ruleId()))
                .toList();
    }

    /** What is charged and what is not stays apart, or sums over charges would not be the total. */
    private static String key(Charge charge) {
        return charge.rule().ruleId() + charge.charged() + charge.certainty();
    }

    private static Charge merged(Charge left, Charge right) {
        TaxParts parts = left.taxParts();
        TaxParts other = right.taxParts();
        return new Charge(
                left.kind(),
                left.layer(),
                left.amount().plus(right.amount()),
                left.base().plus(right.base()),
                left.rate(),
                left.certainty(),
                left.charged(),
                left.collector(),
                left.rule(),
                Reasons.merged(left.reason(), right.reason()),
                parts == null || other == null
                        ? null
                        : new TaxParts(
                                parts.onGoods().plus(other.onGoods()),
                                parts.onFreight().plus(other.onFreight()),
                                parts.onDuty().plus(other.onDuty())));
    }

    private LandedCostTotals totals(List<LandedCostLine> quoted, List<Charge> charges) {
        Money goods = total(quoted, LandedCostLine::goodsNet);
        Money freight = total(quoted, LandedCostLine::freightNet);
        Money insurance = total(quoted, LandedCostLine::insurance);
        Money duty = total(quoted, LandedCostLine::duty);
        Money fees = total(quoted, LandedCostLine::fees);
        Money tax = total(quoted, LandedCostLine::tax);
        Money all = goods.plus(freight).plus(insurance).plus(duty).plus(fees).plus(tax);
        Money later =
                quoted.stream()
                        .flatMap(line -> line.charges().stream())
                        .filter(charge -> !charge.charged())
                        .map(Charge::amount)
                        .reduce(Money.zero(currency), Money::plus);
        return new LandedCostTotals(
                goods,
                total(quoted, LandedCostLine::goodsGross),
                freight,
                insurance,
                duty,
                fees,
                tax,
                taxed(charges, TaxParts::onGoods),
                taxed(charges, TaxParts::onFreight),
                taxed(charges, TaxParts::onDuty),
                all,
                all.minus(later),
                later);
    }

    private List<Note> notes(List<Rule> announced) {
        List<Note> notes = new ArrayList<>();
        if (request.terms().asked() == Incoterm.DDP && incoterm == Incoterm.DAP) {
            notes.add(Note.of("estimate-not-charged"));
        }
        assessed.stream()
                .map(Assessed::rule)
                .filter(rule -> !rule.period().contains(request.dispatch().date()))
                .map(Rule::id)
                .distinct()
                .forEach(id -> notes.add(new Note("rule-expired", Map.of("rule", id))));
        announced.forEach(
                rule ->
                        notes.add(
                                new Note(
                                        "rule-announced",
                                        Map.of(
                                                "rule",
                                                rule.id(),
                                                "from",
                                                rule.period().from().toString()))));
        return notes;
    }

    private Money sum(List<Charge> charges, ChargeKind kind) {
        return charges.stream()
                .filter(charge -> charge.kind() == kind)
                .map(Charge::amount)
                .reduce(Money.zero(currency), Money::plus);
    }

    private Money taxed(List<Charge> charges, Function<TaxParts, Money> part) {
        Money sum = Money.zero(currency);
        for (Charge charge : charges) {
            TaxParts parts = charge.taxParts();
            if (parts != null) {
                sum = sum.plus(part.apply(parts));
            }
        }
        return sum;
    }

    private Money total(List<LandedCostLine> quoted, Function<LandedCostLine, Money> column) {
        return quoted.stream().map(column).reduce(Money.zero(currency), Money::plus);
    }
}
