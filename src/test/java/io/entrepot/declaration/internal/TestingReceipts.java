package io.entrepot.declaration.internal;

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
import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.system.Company;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Orders with all kinds of amounts, told by what was charged, and what was paid for them. */
final class TestingReceipts {
    private final String locale;
    private final String country;
    private final String currency;
    private final List<OrderLine> lines = new ArrayList<>();
    private final List<Charge> charges = new ArrayList<>();
    private final List<PaymentView> payments = new ArrayList<>();
    private final UUID id = Ids.next();
    private String incoterm = "DDP";
    private OrderState state = OrderState.CONFIRMED;
    private DeliveryState delivery = DeliveryState.OPEN;

    private TestingReceipts(String locale, String country, String currency) {
        this.locale = locale;
        this.country = country;
        this.currency = currency;
    }

    static TestingReceipts to(String locale, String country, String currency) {
        return new TestingReceipts(locale, country, currency);
    }

    TestingReceipts line(String name, String option, int quantity, long unit, long net) {
        UUID line = Ids.next();
        lines.add(
                new OrderLine(
                        line,
                        Ids.next(),
                        Ids.next(),
                        "TEA-1",
                        "teapot",
                        name,
                        "Teapot",
                        Map.of("color", option),
                        quantity,
                        money(unit),
                        money(net),
                        "691110",
                        "CN",
                        900,
                        200,
                        200,
                        200,
                        false,
                        null));
        return charge(Charge.Kind.GOODS, line, net, true, "goods", Map.of());
    }

    TestingReceipts charge(Charge.Kind kind, long minor, String reason, String layer) {
        return charge(kind, null, minor, true, reason, Map.of("layer", layer));
    }

    /** What the carrier would ask for at the door. */
    TestingReceipts foreseen(Charge.Kind kind, long minor, String reason, String layer) {
        return charge(kind, null, minor, false, reason, Map.of("layer", layer));
    }

    private TestingReceipts charge(
            Charge.Kind kind,
            @Nullable UUID line,
            long minor,
            boolean charged,
            String reason,
            Map<String, String> facts) {
        charges.add(
                new Charge(
                        Ids.next(),
                        kind,
                        line,
                        money(minor),
                        charged,
                        !charged,
                        List.of(reason),
                        reason,
                        facts));
        return this;
    }

    TestingReceipts terms(String wanted) {
        incoterm = wanted;
        return this;
    }

    TestingReceipts state(OrderState order, DeliveryState parcel) {
        state = order;
        delivery = parcel;
        return this;
    }

    TestingReceipts paid(String method, PaymentState how, long captured, long refunded) {
        payments.add(
                new PaymentView(
                        Ids.next(),
                        id,
                        method,
                        "simulator",
                        null,
                        how,
                        total(),
                        how == PaymentState.FAILED ? money(0) : total(),
                        money(captured),
                        money(refunded),
                        null,
                        null,
                        Instant.parse("2026-11-23T10:00:00Z"),
                        CaptureAt.HAND_OVER,
                        List.of()));
        return this;
    }

    PaidSoFar paidSoFar() {
        return PaidSoFar.of(order(), payments);
    }

    Receipt receipt() {
        Address seller =
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
        return Receipt.of(
                order(),
                paidSoFar(),
                new Receipt.Seller(
                        new Company(
                                seller.name(),
                                seller,
                                "shop@demo.example",
                                Map.of("IOSS", "IM0000000000", "EORI", "XX000000000000")),
                        true),
                LocalDate.of(2026, 11, 30));
    }

    Money money(long minor) {
        return Money.of(minor, currency);
    }

    private Money total() {
        return charges.stream()
                .filter(Charge::charged)
                .map(Charge::amount)
                .reduce(money(0), Money::plus);
    }

    private OrderView order() {
        return new OrderView(
                id,
                "E-2026-1",
                Ids.next(),
                Ids.next(),
                country.toLowerCase(java.util.Locale.ROOT),
                country,
                locale,
                Currency.getInstance(currency),
                new PlaceOrder.Contact("customer0042@example.com", null),
                address(),
                List.copyOf(lines),
                List.copyOf(charges),
                total(),
                new PlaceOrder.Terms(
                        incoterm, "SZX", "CN", "LINE", 7, 12, Ids.next(), null, null, "r1"),
                new OrderStates(
                        state,
                        PayState.AUTHORISED,
                        delivery,
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

    private Address address() {
        String[] written =
                switch (locale) {
                    case "ja-JP" -> new String[] {"山田 花子", "丸の内1-1-1", "千代田区"};
                    case "ar-AE" -> new String[] {"عميل 0008", "شارع الشيخ زايد 1", "دبي"};
                    case "zh-TW" -> new String[] {"顧客0006", "中山路1號", "臺北市"};
                    default -> new String[] {"Customer 0042", "Hauptstr. 1", "Köln"};
                };
        return new Address(
                written[0], null, written[1], null, written[2], null, "50667", country, null);
    }
}
