package io.entrepot.customs.internal;

import io.entrepot.customs.CannotQuoteCode;
import io.entrepot.customs.ChargeKind;
import io.entrepot.customs.Dispatch;
import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.PriceBasis;
import io.entrepot.kernel.Allocation;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes the destination's tax out of gross prices, so that thresholds can be tested on net values.
 *
 * <p>Which tax is inside depends on the band of value, and the band on the net value: the two are
 * approached in turn until they agree. Where they never do, the price is refused, not guessed.
 */
final class PriceStripping {
    private static final int ATTEMPTS = 6;

    private final RuleChoice choice;
    private final List<GoodsLine> lines;
    private final Dispatch dispatch;
    private final List<Money> freightShares;
    private final List<Money> insuranceShares;

    PriceStripping(RuleChoice choice, List<GoodsLine> lines, Dispatch dispatch) {
        this.choice = choice;
        this.lines = lines;
        this.dispatch = dispatch;
        List<Long> weights = lines.stream().map(line -> line.value().minor()).toList();
        this.freightShares = Allocation.split(dispatch.freight(), weights);
        this.insuranceShares = Allocation.split(dispatch.insurance(), weights);
    }

    /** Net values and the rules that they fall under. */
    record Stripped(Shares shares, List<ChosenLayer> layers) {}

    Stripped strip() {
        Shares shares = strip(List.of());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<ChosenLayer> layers = choice.choose(shares);
            Shares next = strip(layers);
            if (next.equals(shares)) {
                return new Stripped(shares, layers);
            }
            shares = next;
        }
        throw new QuoteRefused(
                CannotQuoteCode.GROSS_PRICE_AMBIGUOUS,
                lines.stream().map(GoodsLine::lineId).toList(),
                Map.of());
    }

    private Shares strip(List<ChosenLayer> layers) {
        List<Money> goods = new ArrayList<>();
        List<Money> freight = new ArrayList<>();
        List<@Nullable Money> goodsTax = new ArrayList<>();
        List<@Nullable Money> freightTax = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            GoodsLine line = lines.get(i);
            List<Levy> taxes = taxes(layers, i);
            boolean exact = taxes.size() == 1 && taxes.getFirst().plain();
            Money net = line.value();
            if (line.basis() == PriceBasis.GROSS) {
                net = net(line.value(), inside(taxes, Levy.BaseFlag.GOODS));
            }
            goods.add(net);
            goodsTax.add(
                    exact && line.basis() == PriceBasis.GROSS ? line.value().minus(net) : null);
            Money share = freightShares.get(i);
            boolean grossFreight = dispatch.freightBasis() == PriceBasis.GROSS;
            Money carriage =
                    grossFreight ? net(share, inside(taxes, Levy.BaseFlag.FREIGHT)) : share;
            freight.add(carriage);
            freightTax.add(exact && grossFreight ? share.minus(carriage) : null);
        }
        return new Shares(goods, freight, insuranceShares, goodsTax, freightTax);
    }

    private static List<Levy> taxes(List<ChosenLayer> layers, int line) {
        List<Levy> taxes = new ArrayList<>();
        for (ChosenLayer layer : layers) {
            Rule rule = layer.byLine().get(line);
            if (rule != null
                    && rule.levy().kind() == ChargeKind.TAX
                    && rule.levy().rateKind() == Levy.RateKind.AD_VALOREM) {
                taxes.add(rule.levy());
            }
        }
        return taxes;
    }

    private static BigDecimal inside(List<Levy> taxes, Levy.BaseFlag part) {
        return taxes.stream()
                .filter(tax -> tax.valuation().base().contains(part))
                .map(
                        tax ->
                                part == Levy.BaseFlag.GOODS
                                        ? tax.factor().multiply(tax.valuation().factor())
                                        : tax.factor())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Money net(Money gross, BigDecimal taxFactor) {
        return Money.rounded(
                gross.toMajor().divide(BigDecimal.ONE.add(taxFactor), MathContext.DECIMAL128),
                gross.currency(),
                RoundingMode.HALF_UP);
    }
}
