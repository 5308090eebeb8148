package io.entrepot.promotion.internal;

import io.entrepot.kernel.Money;
import io.entrepot.promotion.CartFacts;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionPolicy;
import io.entrepot.promotion.Scope;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/**
 * A cart while promotions are applied to it: what of each line and of the carriage is still to be
 * paid. Lines stand in an order of their own, so that the order in which the cart lists them
 * changes nothing.
 */
final class Till {
    /** No value added tax in the world is higher; so much is assumed until the tax is known. */
    private static final CartFacts.Tax STEEPEST = new CartFacts.Tax(100, 130);

    private static final Comparator<CartFacts.Line> OWN_ORDER =
            Comparator.comparing(CartFacts.Line::variantId).thenComparing(CartFacts.Line::lineId);

    final CartFacts cart;
    final List<CartFacts.Line> lines;
    final long[] left;
    private final PromotionPolicy guards;
    private final long mostOff;
    private long off;
    long carriageLeft;
    boolean needsTax;

    Till(CartFacts cart, PromotionPolicy guards) {
        this.cart = cart;
        this.guards = guards;
        this.lines = cart.lines().stream().sorted(OWN_ORDER).toList();
        this.left = new long[lines.size()];
        for (int i = 0; i < left.length; i++) {
            CartFacts.Line line = lines.get(i);
            left[i] = Math.multiplyExact(line.unit().minor(), (long) line.quantity());
        }
        this.carriageLeft =
                cart.services().isEmpty() ? 0 : cart.services().getFirst().price().minor();
        this.mostOff = Shares.of(Arrays.stream(left).sum(), guards.mostOffBasisPoints());
    }

    Currency currency() {
        return cart.currency();
    }

    /** The places of the lines that a scope takes in. */
    int[] in(Scope scope) {
        int[] places = new int[lines.size()];
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            if (scope.takes(lines.get(i))) {
                places[count++] = i;
            }
        }
        return count == places.length ? places : Arrays.copyOf(places, count);
    }

    long left(int[] places) {
        long sum = 0;
        for (int place : places) {
            sum = Math.addExact(sum, left[place]);
        }
        return sum;
    }

    int pieces(int[] places) {
        int sum = 0;
        for (int place : places) {
            sum += lines.get(place).quantity();
        }
        return sum;
    }

    /** The amount for this cart's currency; null when there is none for it. */
    @Nullable Long amount(List<Money> amounts) {
        for (Money money : amounts) {
            if (money.currency().equals(cart.currency())) {
                return money.minor();
            }
        }
        return null;
    }

    /** An amount meant on the other side of the tax, as this market shows it for these lines. */
    long shown(long amount, Promotion.TaxBasis basis, int[] places) {
        boolean gross = basis == Promotion.TaxBasis.GROSS;
        if (gross == cart.taxIncluded() || amount == 0) {
            return amount;
        }
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal full = BigDecimal.ZERO;
        for (int place : places) {
            CartFacts.Tax tax = lines.get(place).tax();
            if (tax != null) {
                net = net.add(BigDecimal.valueOf(tax.net()));
                full = full.add(BigDecimal.valueOf(tax.gross()));
            }
        }
        if (net.signum() == 0 || full.signum() == 0) {
            needsTax = true;
            return amount;
        }
        BigDecimal given = BigDecimal.valueOf(amount);
        return (gross
                        ? given.multiply(net).divide(full, 0, RoundingMode.HALF_UP)
                        : given.multiply(full).divide(net, 0, RoundingMode.HALF_UP))
                .longValueExact();
    }

    /** Takes off what the limits leave of a cut. */
    Cut grant(Cut wanted, Promotion promotion, long budget) {
        Cut granted = limited(wanted, promotion, budget);
        for (int i = 0; i < left.length; i++) {
            left[i] -= granted.lines()[i];
        }
        carriageLeft -= granted.carriage();
        off += granted.goods();
        return granted;
    }

    /** What the limits leave of a cut: its own, its budget, the margin of each line, the shop's. */
    Cut limited(Cut wanted, Promotion promotion, long budget) {
        List<String> by = new ArrayList<>();
        Long own = amount(promotion.terms().mostOff());
        long most = own == null ? budget : Math.min(own, budget);
        String name = own != null && own <= budget ? "most_off" : "budget";
        long carriage = Math.min(wanted.carriage(), most);
        if (carriage < wanted.carriage()) {
            by.add(name);
        }
        long[] cuts = atMost(wanted.lines().clone(), most, by, name);
        overCost(cuts, promotion, by);
        cuts = atMost(cuts, Math.max(0, mostOff - off), by, "most_off_in_all");
        return by.isEmpty() ? wanted : new Cut(cuts, carriage, wanted.flash(), by);
    }

    private long[] atMost(long[] cuts, long most, List<String> by, String name) {
        if (Arrays.stream(cuts).sum() <= most) {
            return cuts;
        }
        by.add(name);
        return Shares.split(most, cuts, currency());
    }

    private void overCost(long[] cuts, Promotion promotion, List<String> by) {
        Integer own = promotion.terms().marginFloorBasisPoints();
        int floor = own == null ? guards.marginFloorBasisPoints() : own;
        for (int i = 0; i < cuts.length; i++) {
            if (cuts[i] == 0) {
                continue;
            }
            long room = Math.max(0, left[i] - least(lines.get(i), floor));
            if (cuts[i] > room) {
                needsTax |= cart.taxIncluded() && lines.get(i).tax() == null;
                cuts[i] = room;
                if (!by.contains("margin_floor")) {
                    by.add("margin_floor");
                }
            }
        }
    }

    /** The least that a line must bring, as the market shows it; rounded up. */
    private long least(CartFacts.Line line, int floorBasisPoints) {
        Money cost = line.unitCost();
        if (cost == null || floorBasisPoints >= 10_000) {
            return 0;
        }
        BigDecimal net =
                BigDecimal.valueOf(Math.multiplyExact(cost.minor(), (long) line.quantity()))
                        .multiply(BigDecimal.valueOf(10_000))
                        .divide(
                                BigDecimal.valueOf(10_000 - floorBasisPoints),
                                0,
                                RoundingMode.CEILING);
        if (!cart.taxIncluded()) {
            return net.longValueExact();
        }
        CartFacts.Tax tax = line.tax() == null ? STEEPEST : line.tax();
        return tax.net() == 0
                ? 0
                : net.multiply(BigDecimal.valueOf(tax.gross()))
                        .divide(BigDecimal.valueOf(tax.net()), 0, RoundingMode.CEILING)
                        .longValueExact();
    }
}
