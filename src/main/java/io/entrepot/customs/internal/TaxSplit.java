package io.entrepot.customs.internal;

import io.entrepot.customs.TaxParts;
import io.entrepot.kernel.Allocation;
import io.entrepot.kernel.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** Divides a rounded tax over goods, freight and duty so that the parts are the whole. */
final class TaxSplit {
    private static final int WEIGHT_DIGITS = 6;

    private TaxSplit() {}

    static TaxParts split(Money tax, Bases exact) {
        List<BigDecimal> parts = List.of(exact.goods(), exact.carriage(), exact.duty());
        BigDecimal gap = tax.toMajor().subtract(exact.sum()).abs();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(tax.currency().getDefaultFractionDigits());
        List<Money> split =
                gap.compareTo(unit) < 0 ? nearest(tax, parts) : proportional(tax, parts);
        return new TaxParts(split.get(0), split.get(1), split.get(2));
    }

    /** Each part is cut to the unit; what is left goes to those that lost most. */
    private static List<Money> nearest(Money tax, List<BigDecimal> parts) {
        int digits = tax.currency().getDefaultFractionDigits();
        long[] units = new long[parts.size()];
        BigDecimal[] lost = new BigDecimal[parts.size()];
        long left = tax.minor();
        for (int i = 0; i < units.length; i++) {
            BigDecimal minor = parts.get(i).movePointRight(digits);
            units[i] = minor.setScale(0, RoundingMode.DOWN).longValueExact();
            lost[i] = minor.subtract(BigDecimal.valueOf(units[i]));
            left -= units[i];
        }
        while (left != 0) {
            int most = 0;
            for (int i = 1; i < lost.length; i++) {
                boolean more = lost[i].compareTo(lost[most]) > 0;
                most = (left > 0 ? more : lost[i].compareTo(lost[most]) < 0) ? i : most;
            }
            long one = Long.signum(left);
            units[most] += one;
            lost[most] = lost[most].subtract(BigDecimal.valueOf(one));
            left -= one;
        }
        return Arrays.stream(units).mapToObj(u -> new Money(u, tax.currency())).toList();
    }

    private static List<Money> proportional(Money tax, List<BigDecimal> parts) {
        return Allocation.split(
                tax,
                parts.stream()
                        .map(
                                part ->
                                        part.movePointRight(WEIGHT_DIGITS)
                                                .setScale(0, RoundingMode.DOWN)
                                                .longValueExact())
                        .toList());
    }
}
