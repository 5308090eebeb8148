package io.entrepot.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount: whole minor units of an ISO 4217 currency (cents of a euro, whole yen). It may
 * be negative; every sum is checked for overflow, and mixing currencies is an error.
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static Money of(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** Rounds a major-unit figure, such as {@code 12.345} EUR, the way the caller names. */
    public static Money rounded(BigDecimal major, Currency currency, RoundingMode rounding) {
        return new Money(
                major.movePointRight(currency.getDefaultFractionDigits())
                        .setScale(0, rounding)
                        .longValueExact(),
                currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    @JsonIgnore
    public boolean isZero() {
        return minor == 0;
    }

    @JsonIgnore
    public boolean isNegative() {
        return minor < 0;
    }

    @JsonIgnore
    public boolean isPositive() {
        return minor > 0;
    }

    /** The amount in major units, with the currency's own number of decimals. */
    public BigDecimal toMajor() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    @Override
    public String toString() {
        return currency + " " + toMajor().toPlainString();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s and %s don't add".formatted(this, other));
        }
        return other;
    }
}
