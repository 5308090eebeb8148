package io.entrepot.customs.internal;

import io.entrepot.customs.GoodsLine;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Measures what a threshold looks at: the consignment or one article, on the threshold's basis. */
final class Measures {
    private final List<GoodsLine> lines;
    private final int pieces;
    private final BigDecimal before;

    Measures(List<GoodsLine> lines, @Nullable Money boughtThisYear) {
        this.lines = lines;
        this.pieces = lines.stream().mapToInt(GoodsLine::quantity).sum();
        this.before = boughtThisYear == null ? BigDecimal.ZERO : boughtThisYear.toMajor();
    }

    /** The value in the quote's currency; null where the limit speaks of another kind of parcel. */
    @Nullable BigDecimal of(Limit limit, BigDecimal factor, int line, Shares shares) {
        if (limit.scope() == Limit.Scope.ONE_PIECE && pieces != 1) {
            return null;
        }
        boolean item = limit.scope() == Limit.Scope.ITEM;
        BigDecimal goods = item ? shares.goodsOf(line) : Shares.sum(shares.goods()).toMajor();
        BigDecimal value =
                switch (limit.basis()) {
                    case INTRINSIC -> goods;
                    case CUSTOMS_VALUE -> goods.multiply(factor);
                    case CIF -> goods.add(item ? shares.carriageOf(line) : carriage(shares));
                    case BUYER_YEAR -> goods.add(before);
                };
        return item
                ? value.divide(
                        BigDecimal.valueOf(lines.get(line).quantity()), MathContext.DECIMAL128)
                : value;
    }

    private static BigDecimal carriage(Shares shares) {
        return Shares.sum(shares.freight()).plus(Shares.sum(shares.insurance())).toMajor();
    }
}
