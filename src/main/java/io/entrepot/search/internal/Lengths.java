package io.entrepot.search.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of cables in the other system: suppliers state metres or feet, and a cable of ten feet is
 * what somebody who looks for three metres wants.
 */
final class Lengths {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)(m|ft)");
    private static final BigDecimal METRES_IN_A_FOOT = new BigDecimal("0.3048");

    private Lengths() {}

    /** The same length exactly and rounded, in the other unit; none for anything else. */
    static Set<String> others(String word) {
        Matcher length = LENGTH.matcher(word);
        if (!length.matches()) {
            return Set.of();
        }
        BigDecimal figure = new BigDecimal(length.group(1));
        Set<String> others = new LinkedHashSet<>();
        if (length.group(2).equals("m")) {
            BigDecimal feet = figure.divide(METRES_IN_A_FOOT, 4, RoundingMode.HALF_EVEN);
            BigDecimal whole = feet.setScale(0, RoundingMode.HALF_EVEN);
            others.add(plain(whole) + "ft");
            others.add(plain(feet.setScale(1, RoundingMode.HALF_EVEN)) + "ft");
            BigDecimal exact = whole.multiply(METRES_IN_A_FOOT);
            others.add(plain(exact.setScale(2, RoundingMode.HALF_EVEN)) + "m");
        } else {
            BigDecimal metres = figure.multiply(METRES_IN_A_FOOT);
            others.add(plain(metres.setScale(2, RoundingMode.HALF_EVEN)) + "m");
            others.add(plain(metres.setScale(1, RoundingMode.HALF_EVEN)) + "m");
        }
        others.remove(word);
        return others;
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
