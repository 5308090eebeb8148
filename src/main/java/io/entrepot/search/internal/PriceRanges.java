package io.entrepot.search.internal;

import io.entrepot.kernel.Refusal;

import org.hibernate.search.util.common.data.Range;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Steps of prices that shoppers narrow by, round figures in the market's own money. */
final class PriceRanges {
    private static final List<Long> EDGES = List.of(0L, 10L, 25L, 50L, 100L, 250L, 500L, 1_000L);

    /** How many times a euro's figure a round figure of this money is, near enough for steps. */
    private static final Map<String, Long> SCALE =
            Map.ofEntries(
                    Map.entry("JPY", 100L),
                    Map.entry("KRW", 1_000L),
                    Map.entry("TWD", 40L),
                    Map.entry("BRL", 5L),
                    Map.entry("MXN", 20L),
                    Map.entry("INR", 100L),
                    Map.entry("CNY", 10L),
                    Map.entry("NOK", 10L),
                    Map.entry("AED", 4L),
                    Map.entry("HUF", 400L),
                    Map.entry("CZK", 25L),
                    Map.entry("SEK", 10L),
                    Map.entry("DKK", 10L),
                    Map.entry("PLN", 4L));

    private static final Pattern VALUE = Pattern.compile("(\\d{0,15})-(\\d{0,15})");

    private PriceRanges() {}

    /** From inclusive to exclusive; the last has no end. */
    static List<Range<Long>> of(Currency currency) {
        long unit =
                SCALE.getOrDefault(currency.getCurrencyCode(), 1L)
                        * (long) Math.pow(10, currency.getDefaultFractionDigits());
        List<Range<Long>> ranges = new ArrayList<>();
        for (int i = 0; i < EDGES.size(); i++) {
            ranges.add(
                    range(
                            EDGES.get(i) * unit,
                            i + 1 == EDGES.size() ? null : EDGES.get(i + 1) * unit));
        }
        return ranges;
    }

    static Range<Long> range(@Nullable Long from, @Nullable Long to) {
        return Range.canonical(from, to);
    }

    /** {@code 1000-2500}; a missing end is open. */
    static String value(Range<Long> range) {
        return range.lowerBoundValue().map(String::valueOf).orElse("")
                + "-"
                + range.upperBoundValue().map(String::valueOf).orElse("");
    }

    static Range<Long> parse(String value) {
        Matcher parts = VALUE.matcher(value);
        if (!parts.matches() || value.equals("-")) {
            throw Refusal.invalid("price_range_invalid", "A price range is from-to in minor units");
        }
        return range(number(parts.group(1)), number(parts.group(2)));
    }

    private static @Nullable Long number(String digits) {
        return digits.isEmpty() ? null : Long.valueOf(digits);
    }
}
