package io.entrepot.customs.internal;

import java.math.BigDecimal;
import java.util.List;

/**
 * An amount that is rounded as one and then shared among its lines by weight, so that the parts are
 * the whole: a line's tax, a consignment's duty, the three euros of a tariff item.
 */
record Pot(List<Integer> lines, List<BigDecimal> weights, BigDecimal exact) {

    static Pot of(int line, BigDecimal exact) {
        return new Pot(List.of(line), List.of(BigDecimal.ONE), exact);
    }

    Pot empty() {
        return new Pot(lines, weights, BigDecimal.ZERO);
    }
}
