package io.entrepot.order.internal;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.order.Charge;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderTrace;
import io.entrepot.order.PlaceOrder;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An order of one mug for Germany. */
final class TestingOrder {
    private TestingOrder() {}

    static PlaceOrder of(UUID id, String customer) {
        UUID line = Ids.next();
        Money price = Money.of(1_800, "EUR");
        return new PlaceOrder(
                id,
                Ids.next(),
                Ids.next(),
                "de",
                "DE",
                "de-DE",
                Currency.getInstance("EUR"),
                new PlaceOrder.Contact(customer.replace(' ', '-') + "@example.com", null),
                new Address(
                        customer, null, "Beispielweg 1", null, "Berlin", null, "10115", "DE", null),
                List.of(
                        new OrderLine(
                                line,
                                Ids.next(),
                                Ids.next(),
                                "MUG-1",
                                "mug",
                                "Becher",
                                "Mug",
                                Map.of(),
                                1,
                                price,
                                price,
                                "691200",
                                "CN",
                                400,
                                100,
                                100,
                                100,
                                false,
                                null)),
                List.of(
                        new Charge(
                                Ids.next(),
                                Charge.Kind.GOODS,
                                line,
                                price,
                                true,
                                false,
                                List.of(),
                                "goods",
                                Map.of())),
                price,
                new PlaceOrder.Terms(
                        "DDP", "SZX", "CN", "post", 5, 9, Ids.next(), null, null, "2026-11"));
    }

    /** The same with how its prices came about. */
    static PlaceOrder with(PlaceOrder order, OrderTrace trace) {
        return new PlaceOrder(
                order.orderId(),
                order.cartId(),
                order.checkoutId(),
                order.market(),
                order.country(),
                order.locale(),
                order.currency(),
                order.contact(),
                order.address(),
                order.lines(),
                order.charges(),
                order.total(),
                order.terms(),
                order.promoted(),
                trace);
    }
}
