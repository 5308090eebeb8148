package io.entrepot.feed.internal;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads cells as figures, amounts and pairs; what can't be one is a bad cell. */
final class CellReading {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,12}(\\.0+)?");
    private static final Pattern POINT =
            Pattern.compile("\\d{1,3}(,\\d{3})*(\\.\\d+)?|\\d+(\\.\\d+)?");
    private static final Pattern COMMA = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?|\\d+,\\d+");
    private static final int MOST_PAIRS = 600;
    private static final int DAY = 10;

    private CellReading() {}

    static String text(Cells row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new BadCell(column, "cell_missing", "");
        }
        return value;
    }

    static @Nullable Integer whole(Cells row, String column) {
        String value = row.get(column);
        if (value == null) {
            return null;
        }
        if (!WHOLE.matcher(value).matches()) {
            throw new BadCell(column, "not_a_whole_number", value);
        }
        try {
            return new BigDecimal(value).intValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new BadCell(column, "not_a_whole_number", value);
        }
    }

    /**
     * An amount in major units: {@code 1234.5}, {@code 1,234.50}, {@code 1.234,50} and {@code
     * 12,50}. One that could be read two ways, such as {@code 1,234}, is refused.
     */
    static Money amount(Cells row, String column, Currency currency) {
        String value = text(row, column);
        boolean twoWays = value.matches("\\d{1,3}[.,]\\d{3}") && digits(currency) != 3;
        if (twoWays && value.indexOf(',') >= 0) {
            throw new BadCell(column, "amount_ambiguous", value);
        }
        String plain;
        if (POINT.matcher(value).matches()) {
            plain = value.replace(",", "");
        } else if (COMMA.matcher(value).matches()) {
            plain = value.replace(".", "").replace(',', '.');
        } else {
            throw new BadCell(column, "not_an_amount", value);
        }
        try {
            Money money =
                    new Money(
                            new BigDecimal(plain).movePointRight(digits(currency)).longValueExact(),
                            currency);
            if (!money.isPositive()) {
                throw new BadCell(column, "price_invalid", value);
            }
            return money;
        } catch (ArithmeticException finer) {
            throw new BadCell(column, "amount_too_fine", value);
        }
    }

    /** A day ({@code 2026-12-01}, from its first moment in UTC) or a moment with its offset. */
    static @Nullable Instant moment(Cells row, String column) {
        String value = row.get(column);
        if (value == null) {
            return null;
        }
        try {
            return value.length() <= DAY
                    ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException noDate) {
            throw new BadCell(column, "not_a_date", value);
        }
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    static @Nullable Currency currency(Cells row, String column) {
        String value = row.get(column);
        if (value == null) {
            return null;
        }
        try {
            return Currency.getInstance(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadCell(column, "currency_unknown", value);
        }
    }

    /** {@code colour=ash|size=M}, with a backslash before a bar or an equals sign that is meant. */
    static Map<String, String> pairs(String column, String cell) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String part : Pairs.split(cell, '|')) {
            int equals = Pairs.separator(part);
            if (equals <= 0 || pairs.size() >= MOST_PAIRS) {
                throw new BadCell(column, "not_pairs", part);
            }
            pairs.put(
                    Pairs.plain(part.substring(0, equals)),
                    Pairs.plain(part.substring(equals + 1)));
        }
        return pairs;
    }
}
