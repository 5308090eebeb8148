package io.entrepot.settlement.internal;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.Charge;
import io.entrepot.order.CustomsState;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderStates;
import io.entrepot.order.OrderView;
import io.entrepot.order.PayState;
import io.entrepot.order.PlaceOrder;
import io.entrepot.order.RiskState;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Orders that are only read, as settlement reads them. */
final class TestingOrders {
    private final Map<UUID, OrderView> orders = new HashMap<>();

    /** A door that answers orders; settlement has no business with its other methods. */
    OrderApi door() {
        return (OrderApi)
                Proxy.newProxyInstance(
                        OrderApi.class.getClassLoader(),
                        new Class<?>[] {OrderApi.class},
                        (proxy, method, arguments) -> {
                            if (!method.getName().equals("order")) {
                                throw new UnsupportedOperationException(method.getName());
                            }
                            return find((io.entrepot.order.OrderQuery) arguments[0]);
                        });
    }

    private OrderView find(io.entrepot.order.OrderQuery query) {
        OrderView order = orders.get(query.orderId());
        if (order == null) {
            throw Refusal.notFound("order");
        }
        return order;
    }

    /** An order to Germany with these amounts. */
    OrderView order(Map<Charge.Kind, Long> cents) {
        UUID id = Ids.next();
        List<Charge> charges =
                cents.entrySet().stream()
                        .map(charge -> charge(charge.getKey(), charge.getValue(), true))
                        .toList();
        OrderView order = view(id, charges);
        orders.put(id, order);
        return order;
    }

    static Charge charge(Charge.Kind kind, long cents, boolean charged) {
        return new Charge(
                Ids.next(),
                kind,
                null,
                Money.of(cents, "EUR"),
                charged,
                false,
                List.of(),
                "test",
                Map.of());
    }

    static OrderView view(UUID id, List<Charge> charges) {
        Money total =
                charges.stream()
                        .filter(Charge::charged)
                        .map(Charge::amount)
                        .reduce(Money.of(0, "EUR"), Money::plus);
        return new OrderView(
                id,
                "E-1",
                Ids.next(),
                Ids.next(),
                "de",
                "DE",
                "de",
                Currency.getInstance("EUR"),
                new PlaceOrder.Contact("a@example.org", null),
                new Address("A", null, "S 1", null, "Berlin", null, "10115", "DE", null),
                List.of(),
                charges,
                total,
                new PlaceOrder.Terms(
                        "DDP", "SZX", "CN", "post", 5, 9, Ids.next(), null, null, "2026-11"),
                new OrderStates(
                        OrderState.CONFIRMED,
                        PayState.AUTHORISED,
                        DeliveryState.OPEN,
                        CustomsState.NOT_DECLARED,
                        RiskState.ALLOWED),
                absent(),
                absent(),
                absent(),
                0,
                List.of(),
                List.of(),
                Instant.EPOCH);
    }

    private static @Nullable UUID absent() {
        return null;
    }
}
