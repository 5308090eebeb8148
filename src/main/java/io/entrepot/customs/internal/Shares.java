package io.entrepot.customs.internal;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * Net values by line, in the canonical order of lines: what the law looks at.
 *
 * @param goodsTaxInside tax that a gross price holds, to the cent; null where the price was net
 */
record Shares(
        List<Money> goods,
        List<Money> freight,
        List<Money> insurance,
        List<@Nullable Money> goodsTaxInside,
        List<@Nullable Money> freightTaxInside) {

    static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.zero(parts.getFirst().currency()), Money::plus);
    }

    BigDecimal goodsOf(int line) {
        return goods.get(line).toMajor();
    }

    BigDecimal carriageOf(int line) {
        return freight.get(line).toMajor().add(insurance.get(line).toMajor());
    }
}
