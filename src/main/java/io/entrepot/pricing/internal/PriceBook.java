package io.entrepot.pricing.internal;

import io.entrepot.kernel.Money;
import io.entrepot.market.FxRate;
import io.entrepot.market.Market;
import io.entrepot.market.Rounding;
import io.entrepot.pricing.PriceAnswer;
import io.entrepot.pricing.PriceAnswer.Step;
import io.entrepot.pricing.PriceList;
import io.entrepot.pricing.PriceQuery.Wanted;
import io.entrepot.pricing.PriceRow;
import io.entrepot.pricing.PriceTrace;
import io.entrepot.pricing.VariantPrice;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Everything that prices of some variants depend on, as it was at one moment, and the answers to be
 * had from it. It reads nothing and asks nobody: the same book gives the same price a year later.
 *
 * @param asked the lists in their order
 * @param rows prices in force at the moment, by list
 * @param rates from the currency of prices that may be converted to the market's
 */
record PriceBook(
        Market market,
        List<Asked> asked,
        Map<String, List<PriceRow>> rows,
        Map<Currency, FxRate> rates) {

    /** A row with the list that has it; converted ones say from what. */
    private record Found(
            Asked asked,
            PriceRow row,
            Money unit,
            List<String> passed,
            PriceTrace.@Nullable Converted converted) {}

    PriceAnswer answer(Wanted wanted) {
        Found found = find(wanted.variantId(), wanted.quantity());
        if (found == null) {
            return none(wanted.variantId());
        }
        PriceRow row = found.row();
        String list = found.asked().list().code();
        return new PriceAnswer.Priced(
                wanted.variantId(),
                new VariantPrice(
                        wanted.variantId(), found.unit(), list, row.id(), row.fromQuantity()),
                new PriceTrace(
                        list,
                        row.id(),
                        row.fromQuantity(),
                        row.from(),
                        row.until(),
                        found.asked().because(),
                        found.passed(),
                        found.converted()),
                ladder(wanted.variantId()));
    }

    private @Nullable Found find(UUID variant, int quantity) {
        List<String> passed = new ArrayList<>();
        for (Asked each : asked) {
            PriceRow row = reached(each.list().code(), market.currency(), variant, quantity);
            if (row != null) {
                return new Found(each, row, row.unit(), List.copyOf(passed), null);
            }
            passed.add(each.list().code());
        }
        for (Asked each : asked) {
            PriceList.Converts converts = each.list().converts();
            FxRate rate = converts == null ? null : rates.get(converts.currency());
            if (converts == null || rate == null) {
                continue;
            }
            PriceRow row = reached(converts.priceList(), converts.currency(), variant, quantity);
            if (row != null) {
                return converted(each, row, rate, passed);
            }
        }
        return null;
    }

    /** The row with the largest step that this quantity reaches. */
    private @Nullable PriceRow reached(String list, Currency currency, UUID variant, int quantity) {
        return rows.getOrDefault(list, List.of()).stream()
                .filter(row -> row.variantId().equals(variant))
                .filter(row -> row.unit().currency().equals(currency))
                .filter(row -> row.fromQuantity() <= quantity)
                .max(Comparator.comparingInt(PriceRow::fromQuantity))
                .orElse(null);
    }

    /** At the rate and the market's spread, then at its rounding, which never makes it nothing. */
    private Found converted(Asked asked, PriceRow row, FxRate rate, List<String> passed) {
        boolean foreign = !rate.base().equals(rate.quote());
        int spread = foreign ? market.terms().fxSpreadBasisPoints() : 0;
        Money exact = rate.plusSpread(spread).convert(row.unit());
        Rounding rounding =
                market.terms().rounding(Rounding.Level.ITEM, market.countries().getFirst());
        long step = rounding == null ? 1 : rounding.stepMinor();
        Money rounded = rounding == null ? exact : rounding.apply(exact);
        Money unit = rounded.isPositive() ? rounded : new Money(step, market.currency());
        String list = asked.list().code();
        return new Found(
                asked,
                row,
                unit,
                passed.stream().filter(each -> !each.equals(list)).toList(),
                new PriceTrace.Converted(
                        from(asked),
                        row.unit(),
                        rate.id(),
                        rate.rate().toPlainString(),
                        rate.date(),
                        rate.source(),
                        rate.lockedUntil(),
                        spread,
                        exact,
                        step));
    }

    private static String from(Asked asked) {
        PriceList.Converts converts = asked.list().converts();
        return converts == null ? asked.list().code() : converts.priceList();
    }

    /** A price that could be converted but for the rate says so; it is never guessed. */
    private PriceAnswer none(UUID variant) {
        for (Asked each : asked) {
            PriceList.Converts converts = each.list().converts();
            if (converts != null
                    && !rates.containsKey(converts.currency())
                    && reached(
                                    converts.priceList(),
                                    converts.currency(),
                                    variant,
                                    Integer.MAX_VALUE)
                            != null) {
                String pair = converts.currency() + "/" + market.currency();
                return new PriceAnswer.Unpriced(variant, "no_rate", Map.of("pair", pair));
            }
        }
        return new PriceAnswer.Unpriced(variant, "no_price", Map.of());
    }

    /** What a piece costs at each quantity where that changes. */
    private List<Step> ladder(UUID variant) {
        IntStream quantities =
                rows.values().stream()
                        .flatMap(List::stream)
                        .filter(row -> row.variantId().equals(variant))
                        .mapToInt(PriceRow::fromQuantity)
                        .distinct()
                        .sorted();
        List<Step> steps = new ArrayList<>();
        for (int quantity : quantities.toArray()) {
            Found found = find(variant, quantity);
            if (found != null
                    && (steps.isEmpty() || !steps.getLast().unit().equals(found.unit()))) {
                steps.add(new Step(quantity, found.unit()));
            }
        }
        return List.copyOf(steps);
    }
}
