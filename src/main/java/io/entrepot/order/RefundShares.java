package io.entrepot.order;

import io.entrepot.kernel.Allocation;
import io.entrepot.kernel.Money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What of an order's money belongs to some of its pieces, from what was frozen when it was placed:
 * goods and discounts of a line are its own; taxes, duties and fees of the whole are shared by what
 * the lines were declared at. Pieces that go back one after the other get what all of them together
 * would get, less what was given before, so nothing is lost or given twice to the minor unit.
 */
public final class RefundShares {
    private final OrderView order;
    private final Map<UUID, Money> ofLine = new HashMap<>();
    private final Map<UUID, Money> borderOfLine = new HashMap<>();
    private Money carriage;

    public RefundShares(OrderView order) {
        this.order = order;
        this.carriage = Money.zero(order.currency());
        List<Money> shared = new ArrayList<>();
        for (Charge charge : order.charges()) {
            if (charge.charged()) {
                take(charge, shared);
            }
        }
        shared.forEach(this::share);
    }

    /** So many pieces of a line go back, after so many that went back before. */
    public record Pieces(UUID lineId, int before, int pieces) {}

    /** What goes back: for goods less discounts, and for what the border took on them. */
    public record Share(Money goods, Money border) {
        public Money total() {
            return goods.plus(border);
        }
    }

    private void take(Charge charge, List<Money> shared) {
        UUID line = charge.lineId();
        boolean ofGoods =
                charge.kind() == Charge.Kind.GOODS || charge.kind() == Charge.Kind.DISCOUNT;
        if (line != null) {
            (ofGoods ? ofLine : borderOfLine).merge(line, charge.amount(), Money::plus);
        } else if (charge.kind() == Charge.Kind.SHIPPING || charge.kind() == Charge.Kind.DISCOUNT) {
            carriage = carriage.plus(charge.amount());
        } else {
            shared.add(charge.amount());
        }
    }

    private void share(Money amount) {
        List<Long> weights =
                order.lines().stream().map(line -> Math.max(0, line.goodsNet().minor())).toList();
        List<Money> parts = Allocation.split(amount, weights);
        for (int i = 0; i < parts.size(); i++) {
            borderOfLine.merge(order.lines().get(i).id(), parts.get(i), Money::plus);
        }
    }

    /** What belongs to these pieces. */
    public Share of(Pieces pieces) {
        OrderLine line =
                order.lines().stream()
                        .filter(each -> each.id().equals(pieces.lineId()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No line " + pieces));
        int all = pieces.before() + pieces.pieces();
        if (pieces.before() < 0 || pieces.pieces() < 0 || all > line.quantity()) {
            throw new IllegalArgumentException("There are %d of %s".formatted(all, line.sku()));
        }
        Money zero = Money.zero(order.currency());
        Money goods = ofLine.getOrDefault(line.id(), zero);
        Money border = borderOfLine.getOrDefault(line.id(), zero);
        return new Share(
                part(goods, all, line).minus(part(goods, pieces.before(), line)),
                part(border, all, line).minus(part(border, pieces.before(), line)));
    }

    /** The carriage less what was off it. */
    public Money carriage() {
        return carriage;
    }

    /** So many pieces' part of an amount, rounded half up. */
    private static Money part(Money amount, int pieces, OrderLine line) {
        BigInteger quantity = BigInteger.valueOf(line.quantity());
        BigInteger twice =
                BigInteger.valueOf(amount.minor())
                        .multiply(BigInteger.valueOf(pieces))
                        .shiftLeft(1)
                        .add(quantity);
        BigInteger[] halves = twice.divideAndRemainder(quantity.shiftLeft(1));
        BigInteger floor = halves[1].signum() < 0 ? halves[0].subtract(BigInteger.ONE) : halves[0];
        return new Money(floor.longValueExact(), amount.currency());
    }
}
