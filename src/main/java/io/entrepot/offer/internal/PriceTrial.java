package io.entrepot.offer.internal;

import io.entrepot.catalog.VariantFacts;
import io.entrepot.customs.Charge;
import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.PriceBasis;
import io.entrepot.kernel.Money;
import io.entrepot.market.FxRate;
import io.entrepot.market.Market;
import io.entrepot.market.TaxDisplay;
import io.entrepot.offer.DraftedPrice;
import io.entrepot.offer.PriceDraft;
import io.entrepot.offer.PriceEnding;
import io.entrepot.offer.PriceStrategy;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tries prices: what a strategy would ask, and what each leaves after the exchange rate, what the
 * border costs us, and fees. A price below the floor that a strategy made is raised to it; one that
 * a person gave is only marked.
 */
record PriceTrial(
        PriceDraft draft,
        Market market,
        Landing landing,
        @Nullable FxRate costRate,
        Map<Step, Money> costs,
        Map<Step, Money> references) {
    /** A variant at a quantity. */
    record Step(UUID variantId, int fromQuantity) {
        static Step of(PriceDraft.Row row) {
            return new Step(row.variantId(), row.fromQuantity());
        }
    }

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final int ROUNDS = 4;

    /** What a strategy begins with. */
    private record Known(Step step, @Nullable Money before, @Nullable Money cost) {}

    /** A price that a strategy made, or the note why it could make none. */
    private record Proposed(@Nullable Money unit, @Nullable String note) {}

    DraftedPrice of(PriceDraft.Row row, @Nullable VariantFacts variant, @Nullable Money before) {
        if (variant == null) {
            throw new IllegalArgumentException("The variant is not known.");
        }
        List<String> notes = new ArrayList<>();
        Step step = Step.of(row);
        Money cost = cost(step);
        if (cost == null) {
            notes.add(costs.containsKey(step) ? "no_rate" : "no_cost");
        }
        Money unit = row.unit();
        if (unit == null) {
            Proposed proposed = proposed(variant, new Known(step, before, cost));
            unit = proposed.unit();
            if (unit == null) {
                add(notes, proposed.note());
            } else {
                Money raised = cost == null ? unit : raised(variant, unit, cost);
                if (!raised.equals(unit)) {
                    notes.add("raised_to_floor");
                }
                unit = raised;
            }
        }
        DraftedPrice.Simulation left =
                unit == null || cost == null ? null : simulation(variant, unit, cost);
        if (left != null && isBelowFloor(left)) {
            notes.add("below_floor");
        }
        return new DraftedPrice(
                variant.id(),
                variant.sku(),
                row.fromQuantity(),
                before,
                unit,
                left,
                notes.stream().distinct().toList());
    }

    private Proposed proposed(VariantFacts variant, Known known) {
        Money cost = known.cost();
        PriceStrategy strategy = draft.strategy();
        return switch (strategy) {
            case null -> new Proposed(null, null);
            case PriceStrategy.CostPlus plus ->
                    cost == null
                            ? new Proposed(null, null)
                            : ended(gross(variant, times(cost, plus.basisPoints())));
            case PriceStrategy.Relative relative ->
                    from(references.get(known.step()), relative.basisPoints(), "no_reference");
            case PriceStrategy.Change change ->
                    from(known.before(), change.basisPoints(), "no_price");
        };
    }

    private Proposed from(@Nullable Money base, int basisPoints, String otherwise) {
        return base == null ? new Proposed(null, otherwise) : ended(times(base, basisPoints));
    }

    private Proposed ended(Money price) {
        PriceEnding ending = draft.ending();
        Money least = new Money(1, price.currency());
        Money ended = ending == null ? price : ending.nearest(price);
        return new Proposed(ended.isPositive() ? ended : least, null);
    }

    private static Money times(Money money, int basisPoints) {
        BigDecimal share = WHOLE.add(BigDecimal.valueOf(basisPoints)).divide(WHOLE);
        return Money.rounded(
                money.toMajor().multiply(share), money.currency(), RoundingMode.HALF_UP);
    }

    /** The tax is about the same share of a price near it, so a few rounds find the price. */
    private Money gross(VariantFacts variant, Money net) {
        Money price = net;
        for (int round = 0; round < ROUNDS; round++) {
            Money found = net(price, landed(variant, price));
            if (found.equals(net) || !found.isPositive()) {
                break;
            }
            price = scaled(price, net, found);
        }
        return price;
    }

    /** The lowest price from this one on that leaves the floor, at the ending. */
    private Money raised(VariantFacts variant, Money unit, Money cost) {
        Money price = unit;
        for (int round = 0; round < ROUNDS; round++) {
            DraftedPrice.Simulation left = simulation(variant, price, cost);
            if (!isBelowFloor(left)) {
                return price;
            }
            Money wanted = wantedNet(left, cost, price);
            Money higher = scaled(price, wanted, left.net());
            Money next =
                    higher.compareTo(price) > 0
                            ? higher
                            : price.plus(new Money(1, price.currency()));
            price = draft.ending() == null ? next : draft.ending().atLeast(next);
        }
        return price;
    }

    /** The net price of which the floor's share is left when everything else is paid. */
    private Money wantedNet(DraftedPrice.Simulation left, Money cost, Money price) {
        BigDecimal feeOfNet =
                left.net().isPositive()
                        ? left.fee().toMajor().divide(left.net().toMajor(), MathContext.DECIMAL64)
                        : BigDecimal.ZERO;
        BigDecimal share =
                BigDecimal.ONE
                        .subtract(BigDecimal.valueOf(floor()).divide(WHOLE))
                        .subtract(feeOfNet)
                        .max(new BigDecimal("0.05"));
        return Money.rounded(
                cost.plus(left.duty()).toMajor().divide(share, MathContext.DECIMAL64),
                price.currency(),
                RoundingMode.CEILING);
    }

    private static Money scaled(Money price, Money wanted, Money found) {
        return Money.rounded(
                price.toMajor()
                        .multiply(wanted.toMajor())
                        .divide(found.toMajor(), MathContext.DECIMAL64),
                price.currency(),
                RoundingMode.HALF_UP);
    }

    private int floor() {
        return draft.floorBasisPoints() == null ? 0 : draft.floorBasisPoints();
    }

    private boolean isBelowFloor(DraftedPrice.Simulation left) {
        return draft.floorBasisPoints() != null
                && left.left()
                                .toMajor()
                                .multiply(WHOLE)
                                .compareTo(
                                        left.net().toMajor().multiply(BigDecimal.valueOf(floor())))
                        < 0;
    }

    private DraftedPrice.Simulation simulation(VariantFacts variant, Money unit, Money cost) {
        LandedCost landed = landed(variant, unit);
        Money net = net(unit, landed);
        Money duty = borne(landed);
        Money fee =
                Money.rounded(
                        unit.toMajor()
                                .multiply(BigDecimal.valueOf(draft.feeBasisPoints()))
                                .divide(WHOLE),
                        unit.currency(),
                        RoundingMode.HALF_UP);
        Money left = net.minus(duty).minus(fee).minus(cost);
        BigDecimal percent =
                net.isPositive()
                        ? left.toMajor()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(net.toMajor(), 1, RoundingMode.HALF_EVEN)
                        : BigDecimal.ZERO;
        FxRate rate = costRate;
        String rateId = rate == null || rate.base().equals(rate.quote()) ? null : rate.id();
        return new DraftedPrice.Simulation(net, duty, fee, cost, left, percent, rateId);
    }

    private @Nullable LandedCost landed(VariantFacts variant, Money price) {
        String origin = variant.origin();
        if (origin == null) {
            return null;
        }
        return landing.of(
                market,
                new GoodsLine(
                        variant.sku(),
                        variant.hsCodeIn(market.countries().getFirst()),
                        origin,
                        variant.taxClass(),
                        1,
                        price,
                        market.taxDisplay() == TaxDisplay.GROSS ? PriceBasis.GROSS : PriceBasis.NET,
                        Math.max(1, variant.weightGrams())));
    }

    private Money net(Money price, @Nullable LandedCost landed) {
        return landed == null || market.taxDisplay() != TaxDisplay.GROSS
                ? price
                : landed.lines().getFirst().goodsNet();
    }

    /** What the border asks and no buyer is charged, where we bear it. */
    private Money borne(@Nullable LandedCost landed) {
        Money borne = Money.zero(market.currency());
        if (landed == null || !market.merchantBearsEstimates()) {
            return borne;
        }
        for (Charge charge : landed.charges()) {
            borne = charge.charged() ? borne : borne.plus(charge.amount());
        }
        return borne;
    }

    private @Nullable Money cost(Step step) {
        Money cost = costs.get(step);
        FxRate rate = costRate;
        return cost == null || rate == null ? null : rate.convert(cost);
    }

    private static void add(List<String> notes, @Nullable String note) {
        if (note != null) {
            notes.add(note);
        }
    }
}
