package io.entrepot.settlement.internal;

import io.entrepot.kernel.Allocation;
import io.entrepot.kernel.Money;
import io.entrepot.order.Charge;

import java.util.List;

/**
 * Who bears a discount, as it was promised on the order: the platform, the seller, or both by basis
 * points. The two parts are the whole discount.
 */
record Bearing(Money platform, Money seller) {
    private static final long WHOLE = 10_000;

    static Bearing of(Charge discount) {
        long seller =
                switch (discount.facts().getOrDefault("bearer", "PLATFORM")) {
                    case "SELLER" -> WHOLE;
                    case "SHARED" -> basisPoints(discount);
                    default -> 0;
                };
        List<Money> parts = Allocation.split(discount.amount(), List.of(WHOLE - seller, seller));
        return new Bearing(parts.getFirst(), parts.getLast());
    }

    private static long basisPoints(Charge discount) {
        String text = discount.facts().getOrDefault("sellerBasisPoints", "0");
        return text.matches("[0-9]{1,5}") ? Math.min(WHOLE, Long.parseLong(text)) : 0;
    }
}
