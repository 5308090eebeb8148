package io.entrepot.analytics.internal;

import io.entrepot.kernel.Money;
import io.entrepot.order.Charge;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderView;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an order counts for. Revenue is what was charged for goods and carriage less discounts, as
 * long as the order is kept; a refund takes back the same share of it as of the total.
 */
record OrderFact(
        UUID orderId,
        long version,
        LocalDate day,
        String market,
        String country,
        String currency,
        boolean kept,
        boolean cancelled,
        boolean refunded,
        long revenueMinor,
        long refundMinor,
        @Nullable LocalDate dispatchDay,
        long shipSeconds,
        List<Line> lines) {

    /** A product of an order. */
    record Line(UUID productId, String slug, String name, long quantity, long revenueMinor) {}

    static OrderFact of(OrderView order, long version, @Nullable Money refunded) {
        OrderState state = order.states().order();
        boolean kept = state == OrderState.CONFIRMED || state == OrderState.COMPLETED;
        long net = kept ? net(order) : 0;
        long back = refunded == null || !kept ? 0 : share(net, refunded, order.total());
        Instant confirmed = when(order, "CONFIRMED");
        Instant sent = when(order, "HANDED_OVER");
        return new OrderFact(
                order.id(),
                version,
                order.placedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                order.market(),
                order.country(),
                order.currency().getCurrencyCode(),
                kept,
                state == OrderState.CANCELLED,
                refunded != null && refunded.isPositive(),
                net - back,
                back,
                sent == null ? null : sent.atOffset(ZoneOffset.UTC).toLocalDate(),
                sent == null || confirmed == null
                        ? 0
                        : Duration.between(confirmed, sent).toSeconds(),
                kept ? lines(order) : List.of());
    }

    private static long net(OrderView order) {
        return order.charges().stream()
                .filter(Charge::charged)
                .filter(
                        charge ->
                                switch (charge.kind()) {
                                    case GOODS, SHIPPING, DISCOUNT -> true;
                                    case DUTY, TAX, FEE -> false;
                                })
                .mapToLong(charge -> charge.amount().minor())
                .sum();
    }

    private static long share(long net, Money refunded, Money total) {
        return total.isPositive() ? Math.multiplyExact(net, refunded.minor()) / total.minor() : 0;
    }

    private static @Nullable Instant when(OrderView order, String state) {
        return order.steps().stream()
                .filter(step -> step.to().equals(state))
                .map(OrderView.Step::at)
                .findFirst()
                .orElse(null);
    }

    private static List<Line> lines(OrderView order) {
        Map<UUID, Line> byProduct = new LinkedHashMap<>();
        for (OrderLine line : order.lines()) {
            byProduct.merge(
                    line.productId(),
                    new Line(
                            line.productId(),
                            line.slug(),
                            line.nameEn(),
                            line.quantity(),
                            line.goodsNet().minor()),
                    (one, two) ->
                            new Line(
                                    one.productId(),
                                    one.slug(),
                                    one.name(),
                                    one.quantity() + two.quantity(),
                                    one.revenueMinor() + two.revenueMinor()));
        }
        return new ArrayList<>(byProduct.values());
    }
}
