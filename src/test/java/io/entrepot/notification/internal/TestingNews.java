package io.entrepot.notification.internal;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.order.Charge;
import io.entrepot.order.CustomsState;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderStates;
import io.entrepot.order.OrderView;
import io.entrepot.order.PayState;
import io.entrepot.order.PlaceOrder;
import io.entrepot.order.RiskState;
import io.entrepot.shipping.Shipment;
import io.entrepot.system.Company;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Orders whose news are written. */
final class TestingNews {
    static final String SECRET = "s3cret_-";

    private TestingNews() {}

    static News of(MailKind kind, OrderView order) {
        return new News(
                Ids.next(),
                kind,
                order,
                SECRET,
                kind.stations() > 1 ? shipment(order) : null,
                kind == MailKind.REFUNDED ? Money.of(3990, "EUR") : null);
    }

    static Seller seller() {
        Address address =
                new Address(
                        "Entrepot Demo Trading (Shenzhen) Co., Ltd.",
                        null,
                        "12 Example Road, Qianhai",
                        null,
                        "Shenzhen",
                        "GD",
                        "518000",
                        "CN",
                        null);
        return new Seller(
                new Company(address.name(), address, "shop@demo.example", Map.of()), true);
    }

    private static Shipment shipment(OrderView order) {
        return new Shipment(
                Ids.next(),
                order.id(),
                order.number(),
                "EE123456785CN",
                "SZX",
                "CN",
                "LINE-DDP",
                "Example Line",
                1200,
                order.address(),
                Shipment.State.IN_TRANSIT,
                null,
                List.of(),
                Instant.parse("2026-11-24T10:00:00Z"));
    }

    static OrderView order(String locale, String name) {
        return new OrderView(
                UUID.fromString("01935a00-0000-7000-8000-000000000001"),
                "E-2026-1",
                Ids.next(),
                Ids.next(),
                "de",
                "DE",
                locale,
                Currency.getInstance("EUR"),
                new PlaceOrder.Contact("anna@example.com", null),
                new Address(name, null, "Hauptstr. 1", null, "Köln", null, "50667", "DE", null),
                List.of(line()),
                List.of(
                        charge(Charge.Kind.GOODS, 3353, "goods", Map.of()),
                        charge(Charge.Kind.DUTY, 300, "duty-per-tariff-item", Map.of("each", "3"))),
                Money.of(4690, "EUR"),
                new PlaceOrder.Terms(
                        "DDP", "SZX", "CN", "standard", 7, 12, Ids.next(), null, null, "r1"),
                new OrderStates(
                        OrderState.CONFIRMED,
                        PayState.AUTHORISED,
                        DeliveryState.OPEN,
                        CustomsState.NOT_DECLARED,
                        RiskState.ALLOWED),
                null,
                null,
                null,
                0,
                List.of(),
                List.of(),
                Instant.parse("2026-11-23T10:00:00Z"));
    }

    private static OrderLine line() {
        return new OrderLine(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                "TEA-1",
                "teapot",
                "Teekanne",
                "Teapot",
                Map.of("color", "Blau"),
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

    private static Charge charge(
            Charge.Kind kind, long minor, String reason, Map<String, String> facts) {
        return new Charge(
                Ids.next(),
                kind,
                null,
                Money.of(minor, "EUR"),
                true,
                false,
                List.of("R"),
                reason,
                facts);
    }
}
