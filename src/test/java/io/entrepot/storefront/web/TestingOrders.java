package io.entrepot.storefront.web;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.Charge;
import io.entrepot.order.CustomsState;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderBySecret;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderStates;
import io.entrepot.order.OrderView;
import io.entrepot.order.PayState;
import io.entrepot.order.PlaceOrder;
import io.entrepot.order.RiskState;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.TrackingStatus;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One order on its way, opened by its secret. */
final class TestingOrders {
    static final UUID ID = UUID.fromString("01935a00-0000-7000-8000-000000000001");
    static final String SECRET = "secret-of-the-order";
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    static final Address ADDRESS =
            new Address(
                    "Anna Müller", null, "Hauptstr. 1", null, "Köln", null, "50667", "DE", null);

    OrderView orderBySecret(OrderBySecret query) {
        if (!query.orderId().equals(ID) || !query.secret().equals(SECRET)) {
            throw Refusal.notFound("order");
        }
        return new OrderView(
                ID,
                "E-2026-1",
                Ids.next(),
                Ids.next(),
                "de",
                "DE",
                "de-DE",
                Currency.getInstance("EUR"),
                new PlaceOrder.Contact("anna@example.com", null),
                ADDRESS,
                List.of(line()),
                List.of(charge()),
                Money.of(3990, "EUR"),
                new PlaceOrder.Terms(
                        "DDP", "SZX", "CN", "LINE-DDP", 6, 9, Ids.next(), null, null, "r1"),
                new OrderStates(
                        OrderState.CONFIRMED,
                        PayState.CAPTURED,
                        DeliveryState.IN_TRANSIT,
                        CustomsState.PROCESSING,
                        RiskState.ALLOWED),
                null,
                null,
                null,
                0,
                List.of(),
                List.of(),
                AT);
    }

    List<Shipment> shipments(ShipmentQuery query) {
        return List.of(
                new Shipment(
                        Ids.next(),
                        ID,
                        "E-2026-1",
                        "RR123456785CN",
                        "SZX",
                        "CN",
                        "LINE-DDP",
                        "Example Line",
                        900,
                        ADDRESS,
                        Shipment.State.IN_TRANSIT,
                        TrackingStatus.CUSTOMS_PROCESSING,
                        List.of(
                                event(TrackingStatus.PICKED_UP, "Shenzhen", AT),
                                event(
                                        TrackingStatus.CUSTOMS_PROCESSING,
                                        "Leipzig",
                                        AT.plusSeconds(7200))),
                        AT));
    }

    private static Shipment.Event event(TrackingStatus status, String place, Instant at) {
        return new Shipment.Event(status, place, null, at);
    }

    private static OrderLine line() {
        return new OrderLine(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                "TEA-1",
                "celadon-teapot",
                "Teekanne",
                "Teapot",
                Map.of("color", "blue"),
                1,
                Money.of(3990, "EUR"),
                Money.of(3353, "EUR"),
                "691110",
                "CN",
                900,
                200,
                200,
                200,
                false,
                null);
    }

    private static Charge charge() {
        return new Charge(
                Ids.next(),
                Charge.Kind.GOODS,
                null,
                Money.of(3990, "EUR"),
                true,
                false,
                List.of(),
                "goods",
                Map.of());
    }
}
