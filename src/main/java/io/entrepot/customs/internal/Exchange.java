package io.entrepot.customs.internal;

import io.entrepot.customs.CannotQuoteCode;
import io.entrepot.customs.FxRate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Converts by the rates handed in, either way round or through one common currency, and remembers
 * which served.
 */
final class Exchange {
    private static final MathContext EXACT = MathContext.DECIMAL128;

    private final List<FxRate> rates;
    private final Set<FxRate> used = new TreeSet<>(Comparator.comparing(FxRate::rateId));

    Exchange(List<FxRate> rates) {
        this.rates = rates.stream().sorted(Comparator.comparing(FxRate::rateId)).toList();
    }

    BigDecimal convert(BigDecimal amount, Currency from, Currency to) {
        if (from.equals(to)) {
            return amount;
        }
        return step(amount, from, to)
                .or(() -> crossed(amount, from, to))
                .orElseThrow(
                        () ->
                                new QuoteRefused(
                                        CannotQuoteCode.MISSING_RATE,
                                        List.of(),
                                        Map.of("from", from.toString(), "to", to.toString())));
    }

    List<FxRate> used() {
        return List.copyOf(used);
    }

    private Optional<BigDecimal> step(BigDecimal amount, Currency from, Currency to) {
        for (FxRate rate : rates) {
            if (rate.from().equals(from) && rate.to().equals(to)) {
                used.add(rate);
                return Optional.of(amount.multiply(rate.rate(), EXACT));
            }
            if (rate.from().equals(to) && rate.to().equals(from)) {
                used.add(rate);
                return Optional.of(amount.divide(rate.rate(), EXACT));
            }
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> crossed(BigDecimal amount, Currency from, Currency to) {
        for (FxRate rate : rates) {
            Currency middle = rate.from().equals(from) ? rate.to() : rate.from();
            boolean touches = rate.from().equals(from) || rate.to().equals(from);
            boolean arrives =
                    rates.stream()
                            .anyMatch(
                                    other ->
                                            (other.from().equals(middle) && other.to().equals(to))
                                                    || (other.from().equals(to)
                                                            && other.to().equals(middle)));
            if (touches && arrives) {
                return step(amount, from, middle).flatMap(half -> step(half, middle, to));
            }
        }
        return Optional.empty();
    }
}
