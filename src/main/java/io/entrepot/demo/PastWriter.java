package io.entrepot.demo;

import io.entrepot.inventory.HoldStock;
import io.entrepot.inventory.InventoryPastApi;
import io.entrepot.inventory.PastStock;
import io.entrepot.kernel.Ids;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderLine;
import io.entrepot.order.PastOrders;
import io.entrepot.payment.PastPayments;
import io.entrepot.payment.PaymentPastApi;
import io.entrepot.settlement.PastMoney;
import io.entrepot.settlement.SettlementPastApi;
import io.entrepot.shipping.PastShipments;
import io.entrepot.shipping.ShippingApi;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands the courses of past orders to the modules that keep them, each its own part. */
@Component
class PastWriter {
    /** Goods came in about every fortnight, and as many as were sold until the next time. */
    private static final int RECEIPT_DAYS = 15;

    private final OrderApi orders;
    private final InventoryPastApi inventory;
    private final PaymentPastApi payments;
    private final ShippingApi shipping;
    private final SettlementPastApi settlement;

    PastWriter(
            OrderApi orders,
            InventoryPastApi inventory,
            PaymentPastApi payments,
            ShippingApi shipping,
            SettlementPastApi settlement) {
        this.orders = orders;
        this.inventory = inventory;
        this.payments = payments;
        this.shipping = shipping;
        this.settlement = settlement;
    }

    /** Pieces of a variant that came to a warehouse on one day. */
    private record Delivery(LocalDate day, UUID variantId, String warehouse) {}

    /** What all these orders took, as receipts before they took it. */
    void receive(List<PastCourse> courses) {
        Map<String, Delivery> deliveries = new TreeMap<>();
        Map<String, Integer> pieces = new TreeMap<>();
        for (PastCourse course : courses) {
            LocalDate placed = course.sale.placedAt().atOffset(ZoneOffset.UTC).toLocalDate();
            LocalDate day = placed.minusDays(2 + Math.floorMod(placed.toEpochDay(), RECEIPT_DAYS));
            for (HoldStock.Line line : lines(course)) {
                Delivery delivery = new Delivery(day, line.variantId(), line.warehouse());
                deliveries.put(delivery.toString(), delivery);
                pieces.merge(
                        delivery.toString(),
                        course.cancelledAt == null ? line.quantity() : 0,
                        Integer::sum);
            }
        }
        inventory.pastStock(
                new PastStock(
                        deliveries.entrySet().stream()
                                .filter(entry -> pieces.getOrDefault(entry.getKey(), 0) > 0)
                                .map(
                                        entry ->
                                                receipt(
                                                        entry.getValue(),
                                                        pieces.getOrDefault(entry.getKey(), 0)))
                                .toList(),
                        List.of()));
    }

    private static PastStock.Receipt receipt(Delivery delivery, int pieces) {
        return new PastStock.Receipt(
                Ids.derived(
                        delivery.variantId(),
                        "past receipt at " + delivery.warehouse() + " on " + delivery.day()),
                delivery.variantId(),
                delivery.warehouse(),
                pieces,
                "receipt",
                delivery.day().atTime(7, 30).toInstant(ZoneOffset.UTC));
    }

    void write(List<PastCourse> courses) {
        Map<UUID, String> numbers =
                orders
                        .past(new PastOrders(courses.stream().map(PastWriter::order).toList()))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        PastOrders.Numbered::orderId, PastOrders.Numbered::number));
        inventory.pastStock(
                new PastStock(List.of(), courses.stream().map(PastWriter::hold).toList()));
        payments.pastPayments(
                new PastPayments(
                        courses.stream().map(course -> payment(course, numbers)).toList()));
        List<PastShipments.PastShipment> parcels =
                courses.stream()
                        .filter(course -> course.bookedAt != null)
                        .map(course -> PastParcel.of(course, number(course, numbers)))
                        .toList();
        if (!parcels.isEmpty()) {
            shipping.past(new PastShipments(parcels));
        }
        settlement.pastMoney(new PastMoney(courses.stream().map(PastWriter::money).toList()));
    }

    private static String number(PastCourse course, Map<UUID, String> numbers) {
        return numbers.getOrDefault(course.sale.order().orderId(), "");
    }

    private static PastOrders.PastOrder order(PastCourse course) {
        return new PastOrders.PastOrder(
                course.sale.order(),
                course.sale.placedAt(),
                course.paymentId,
                course.holdId,
                course.bookedAt == null ? null : course.shipmentId,
                course.tracking.isEmpty() ? course.bookedAt : course.tracking.getLast().at(),
                course.reviewed() ? 40 : 0,
                course.reviewed() ? List.of("amount_high") : List.of(),
                course.orderSteps());
    }

    private static List<HoldStock.Line> lines(PastCourse course) {
        String warehouse = course.sale.order().terms().warehouse();
        Map<UUID, Integer> pieces =
                course.sale.order().lines().stream()
                        .collect(
                                Collectors.toMap(
                                        OrderLine::variantId,
                                        OrderLine::quantity,
                                        Integer::sum,
                                        TreeMap::new));
        return pieces.entrySet().stream()
                .map(each -> new HoldStock.Line(each.getKey(), warehouse, each.getValue()))
                .toList();
    }

    private static PastStock.PastHold hold(PastCourse course) {
        Instant sent = course.handedOverAt;
        return new PastStock.PastHold(
                course.holdId,
                course.sale.order().orderId(),
                lines(course),
                course.sale.placedAt().plusSeconds(10),
                sent == null ? null : course.shipmentId,
                sent,
                course.cancelledAt);
    }

    private static PastPayments.PastPayment payment(PastCourse course, Map<UUID, String> numbers) {
        PastMoney.OrderMoney money = money(course);
        return new PastPayments.PastPayment(
                course.paymentId,
                course.sale.order().orderId(),
                number(course, numbers),
                "card",
                course.sale.order().total(),
                course.sale.order().country(),
                course.sale.order().locale(),
                course.confirmedAt,
                move(money.capture(), ""),
                move(money.refund(), "goodwill"),
                course.cancelledAt == null ? null : course.cancelledAt.plusSeconds(8));
    }

    private static PastPayments.@Nullable Move move(PastMoney.@Nullable Move move, String reason) {
        return move == null
                ? null
                : new PastPayments.Move(move.id(), move.amount(), move.at(), reason);
    }

    private static PastMoney.OrderMoney money(PastCourse course) {
        UUID order = course.sale.order().orderId();
        Instant sent = course.handedOverAt;
        return new PastMoney.OrderMoney(
                order,
                course.paymentId,
                PastPayments.PROVIDER,
                course.sale.order().total(),
                course.confirmedAt,
                sent,
                sent == null
                        ? null
                        : new PastMoney.Move(
                                Ids.derived(order, "capture"),
                                course.sale.order().total(),
                                sent.plusSeconds(30)),
                course.refundedAt == null
                        ? null
                        : new PastMoney.Move(
                                Ids.derived(order, "past refund"),
                                course.refund(),
                                course.refundedAt),
                course.cancelledAt == null ? null : course.cancelledAt.plusSeconds(8));
    }
}
