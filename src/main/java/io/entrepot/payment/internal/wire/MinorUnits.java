package io.entrepot.payment.internal.wire;

import io.entrepot.kernel.Money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many decimals a provider counts a currency with, which isn't always what ISO 4217 says; and
 * which amounts it can't be told at all.
 *
 * @param exceptions decimals of the provider where they differ from the standard's
 * @param steps amounts must be multiples of this, in the provider's units
 * @param known the currencies it takes; empty for all
 */
public record MinorUnits(
        Map<String, Integer> exceptions, Map<String, Long> steps, Set<String> known) {

    /** The amount in the provider's units; empty where it can't be said exactly there. */
    public Optional<Long> told(Money amount) {
        String code = amount.currency().getCurrencyCode();
        if (!known.isEmpty() && !known.contains(code)) {
            return Optional.empty();
        }
        try {
            long units = amount.toMajor().movePointRight(decimals(code)).longValueExact();
            return units % steps.getOrDefault(code, 1L) == 0
                    ? Optional.of(units)
                    : Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** As a decimal number in major units, with as many decimals as the provider takes. */
    public Optional<String> toldMajor(Money amount) {
        String code = amount.currency().getCurrencyCode();
        return told(amount).map(units -> BigDecimal.valueOf(units, decimals(code)).toPlainString());
    }

    /**
     * What the provider's units mean.
     *
     * @throws ArithmeticException when our currency has no such small unit
     */
    public Money heard(long units, String code) {
        return major(BigDecimal.valueOf(units, decimals(code)), code);
    }

    /** What a decimal number in major units means. */
    public Money heardMajor(String number, String code) {
        return major(new BigDecimal(number), code);
    }

    private static Money major(BigDecimal major, String code) {
        Currency currency = Currency.getInstance(code);
        return new Money(
                major.movePointRight(currency.getDefaultFractionDigits()).longValueExact(),
                currency);
    }

    private int decimals(String code) {
        return exceptions.getOrDefault(code, Currency.getInstance(code).getDefaultFractionDigits());
    }
}
