package io.entrepot.order.internal;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.Charge;
import io.entrepot.order.PlaceOrder;

import java.util.UUID;

/** What must be true of an order before it is written, whoever asks. */
final class PlacementRules {
    private static final int MOST_LINES = 100;

    private PlacementRules() {}

    static void check(PlaceOrder order) {
        if (order.lines().isEmpty() || order.lines().size() > MOST_LINES) {
            throw Refusal.invalid("no_lines", "An order has 1 to " + MOST_LINES + " lines.");
        }
        if (order.orderId().version() != 7) {
            throw Refusal.invalid("bad_order_id", "An order's id is a UUID of version 7.");
        }
        Money charged = Money.zero(order.currency());
        for (Charge charge : order.charges()) {
            if (charge.charged()) {
                charged = charged.plus(charge.amount());
            }
        }
        if (!charged.equals(order.total()) || order.total().isNegative()) {
            throw Refusal.invalid(
                    "total_differs",
                    "The charges make %s, not %s.".formatted(charged, order.total()));
        }
        for (UUID line : order.lines().stream().map(l -> l.id()).toList()) {
            boolean priced =
                    order.charges().stream()
                            .anyMatch(
                                    c -> c.kind() == Charge.Kind.GOODS && line.equals(c.lineId()));
            if (!priced) {
                throw Refusal.invalid("line_without_price", "A line has no goods amount.");
            }
        }
    }
}
