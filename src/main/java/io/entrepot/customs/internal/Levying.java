package io.entrepot.customs.internal;

import io.entrepot.customs.Certainty;
import io.entrepot.customs.ChargeKind;
import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.LandedCostRequest;
import io.entrepot.customs.Terms;
import io.entrepot.kernel.Allocation;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Applies the chosen rules, layer upon layer; later layers may stand on what earlier ones took. */
final class Levying {
    private static final int WEIGHT_DIGITS = 6;

    private final List<GoodsLine> lines;
    private final Terms terms;
    private final LocalDate date;
    private final Exchange exchange;
    private final Shares shares;
    private final Currency currency;
    private final Money[] duty;
    private final Money[] fees;
    private final Certainty[] dutyCertainty;
    private final List<Assessed> assessed = new ArrayList<>();

    Levying(LandedCostRequest request, List<GoodsLine> lines, Shares shares, Exchange exchange) {
        this.lines = lines;
        this.terms = request.terms();
        this.date = request.dispatch().date();
        this.exchange = exchange;
        this.shares = shares;
        this.currency = terms.currency();
        this.duty = filled(Money.zero(currency));
        this.fees = filled(Money.zero(currency));
        this.dutyCertainty = new Certainty[lines.size()];
        Arrays.fill(dutyCertainty, Certainty.GUARANTEED);
    }

    private Money[] filled(Money value) {
        Money[] all = new Money[lines.size()];
        Arrays.fill(all, value);
        return all;
    }

    List<Assessed> levy(List<ChosenLayer> layers) {
        for (ChosenLayer layer : layers) {
            List<Assessed> taken = new ArrayList<>();
            layer.groups().forEach((rule, members) -> taken.addAll(levy(rule, members)));
            taken.forEach(this::remember);
            assessed.addAll(taken);
        }
        return List.copyOf(assessed);
    }

    private void remember(Assessed one) {
        int line = one.line();
        switch (one.rule().levy().kind()) {
            case DUTY, SURCHARGE -> {
                duty[line] = duty[line].plus(one.amount());
                dutyCertainty[line] = dutyCertainty[line].and(one.certainty());
            }
            case FEE -> fees[line] = fees[line].plus(one.amount());
            case TAX -> {}
        }
    }

    private List<Assessed> levy(Rule rule, List<Integer> members) {
        Map<Integer, Bases> bases = bases(rule.levy(), members);
        List<Pot> pots = pots(rule.levy(), members, bases);
        List<Assessed> taken = new ArrayList<>();
        for (Pot pot : waived(rule.levy(), pots)) {
            List<Money> parts = shared(rounded(pot.exact(), rule.levy()), pot.weights());
            for (int i = 0; i < parts.size(); i++) {
                int line = pot.lines().get(i);
                Bases base = Objects.requireNonNull(bases.get(line));
                taken.add(assessed(rule, line, parts.get(i), base));
            }
        }
        return taken;
    }

    private Assessed assessed(Rule rule, int line, Money amount, Bases base) {
        Certainty certainty = rule.certaintyOn(date);
        if (rule.levy().taxesDuty(terms.taxOnDuty())) {
            certainty = certainty.and(dutyCertainty[line]);
        }
        return new Assessed(
                rule,
                line,
                amount,
                base.sum(),
                certainty,
                rule.levy().kind() == ChargeKind.TAX
                        ? TaxSplit.split(amount, taxes(rule.levy(), line, base))
                        : null);
    }

    private Map<Integer, Bases> bases(Levy levy, List<Integer> members) {
        Map<Integer, Bases> bases = new TreeMap<>();
        members.forEach(line -> bases.put(line, base(levy, line)));
        BigDecimal step = levy.valuation().step();
        BigDecimal sum =
                bases.values().stream().map(Bases::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (step == null || sum.signum() == 0) {
            return bases;
        }
        Currency law = Objects.requireNonNullElse(levy.currency(), currency);
        BigDecimal stepped =
                Bases.toStep(exchange.convert(sum, currency, law), step, RoundingMode.DOWN);
        BigDecimal scale =
                exchange.convert(stepped, law, currency).divide(sum, MathContext.DECIMAL128);
        bases.replaceAll((line, base) -> base.times(scale));
        return bases;
    }

    private Bases base(Levy levy, int line) {
        var flags = levy.valuation().base();
        BigDecimal zero = BigDecimal.ZERO;
        BigDecimal goods =
                flags.contains(Levy.BaseFlag.GOODS)
                        ? shares.goodsOf(line).multiply(levy.valuation().factor())
                        : zero;
        BigDecimal freight =
                flags.contains(Levy.BaseFlag.FREIGHT) ? shares.freight().get(line).toMajor() : zero;
        BigDecimal insurance =
                flags.contains(Levy.BaseFlag.INSURANCE)
                        ? shares.insurance().get(line).toMajor()
                        : zero;
        BigDecimal border = levy.taxesDuty(terms.taxOnDuty()) ? duty[line].toMajor() : zero;
        if (flags.contains(Levy.BaseFlag.FEE)) {
            border = border.add(fees[line].toMajor());
        }
        return new Bases(goods, freight.add(insurance), border);
    }

    private List<Pot> pots(Levy levy, List<Integer> members, Map<Integer, Bases> bases) {
        return switch (levy.rateKind()) {
            case NONE, REFUSE -> members.stream().map(i -> Pot.of(i, BigDecimal.ZERO)).toList();
            case PER_CONSIGNMENT -> List.of(byGoods(members, fixed(levy)));
            case PER_TARIFF_ITEM -> perTariffItem(levy, members);
            case AD_VALOREM, PER_UNIT, COMPOUND -> rated(levy, members, bases);
        };
    }

    private List<Pot> rated(Levy levy, List<Integer> members, Map<Integer, Bases> bases) {
        List<BigDecimal> exact =
                members.stream()
                        .map(line -> exact(levy, line, Objects.requireNonNull(bases.get(line))))
                        .toList();
        if (levy.rounding().perLine()) {
            List<Pot> pots = new ArrayList<>();
            for (int i = 0; i < members.size(); i++) {
                pots.add(Pot.of(members.get(i), exact.get(i)));
            }
            return pots;
        }
        BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (levy.deduct().signum() != 0) {
            Currency law = Objects.requireNonNull(levy.currency());
            sum = sum.subtract(exchange.convert(levy.deduct(), law, currency));
        }
        return List.of(new Pot(members, exact, sum.max(BigDecimal.ZERO)));
    }

    private BigDecimal exact(Levy levy, int line, Bases base) {
        BigDecimal perPiece =
                levy.amount().signum() == 0
                        ? BigDecimal.ZERO
                        : fixed(levy).multiply(BigDecimal.valueOf(lines.get(line).quantity()));
        if (levy.kind() == ChargeKind.TAX) {
            return taxes(levy, line, base).sum().add(perPiece);
        }
        return base.sum().multiply(levy.factor()).add(perPiece);
    }

    /** The tax on each part; what a gross price already held stays what it was, to the cent. */
    private Bases taxes(Levy levy, int line, Bases base) {
        Bases taxes = base.times(levy.factor());
        if (!levy.plain() || levy.rateKind() != Levy.RateKind.AD_VALOREM) {
            return taxes;
        }
        Money goodsInside = shares.goodsTaxInside().get(line);
        Money freightInside = shares.freightTaxInside().get(line);
        return new Bases(
                goodsInside == null ? taxes.goods() : goodsInside.toMajor(),
                freightInside == null
                        ? taxes.carriage()
                        : freightInside
                                .toMajor()
                                .add(
                                        shares.insurance()
                                                .get(line)
                                                .toMajor()
                                                .multiply(levy.factor())),
                taxes.duty());
    }

    private List<Pot> perTariffItem(Levy levy, List<Integer> members) {
        BigDecimal each = fixed(levy);
        Map<String, List<Integer>> items = new TreeMap<>();
        for (int line : members) {
            items.computeIfAbsent(item(levy, lines.get(line)), key -> new ArrayList<>()).add(line);
        }
        return items.values().stream().map(item -> byGoods(item, each)).toList();
    }

    private static String item(Levy levy, GoodsLine line) {
        String hsCode = Objects.requireNonNull(line.hsCode());
        return switch (levy.itemBy()) {
            case HS6 -> hsCode.substring(0, 6);
            case HS10 -> hsCode;
            case HS6_ORIGIN -> hsCode.substring(0, 6) + " " + line.originCountry();
        };
    }

    private Pot byGoods(List<Integer> members, BigDecimal exact) {
        return new Pot(members, members.stream().map(shares::goodsOf).toList(), exact);
    }

    private BigDecimal fixed(Levy levy) {
        return exchange.convert(levy.amount(), Objects.requireNonNull(levy.currency()), currency);
    }

    private List<Pot> waived(Levy levy, List<Pot> pots) {
        BigDecimal limit = levy.rounding().waiveBelow();
        if (limit == null) {
            return pots;
        }
        BigDecimal sum = pots.stream().map(Pot::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal inLaw = exchange.convert(sum, currency, Objects.requireNonNull(levy.currency()));
        return inLaw.compareTo(limit) < 0 ? pots.stream().map(Pot::empty).toList() : pots;
    }

    private Money rounded(BigDecimal exact, Levy levy) {
        BigDecimal step = levy.rounding().step();
        RoundingMode mode = levy.rounding().mode();
        if (step == null) {
            BigDecimal unit = BigDecimal.ONE.movePointLeft(currency.getDefaultFractionDigits());
            return Money.rounded(
                    Bases.toStep(exact, unit, mode), currency, RoundingMode.UNNECESSARY);
        }
        Currency law = Objects.requireNonNull(levy.currency());
        BigDecimal inLaw = Bases.toStep(exchange.convert(exact, currency, law), step, mode);
        return Money.rounded(
                exchange.convert(inLaw, law, currency), currency, RoundingMode.HALF_UP);
    }

    private static List<Money> shared(Money whole, List<BigDecimal> weights) {
        List<Long> asLongs = new ArrayList<>();
        for (@Nullable BigDecimal weight : weights) {
            asLongs.add(
                    Objects.requireNonNull(weight)
                            .movePointRight(WEIGHT_DIGITS)
                            .setScale(0, RoundingMode.DOWN)
                            .longValueExact());
        }
        return Allocation.split(whole, asLongs);
    }
}
