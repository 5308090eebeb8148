package io.entrepot.payment.internal.paypal;

import io.entrepot.kernel.Money;
import io.entrepot.payment.internal.paypal.PayPalWire.Order;
import io.entrepot.payment.internal.paypal.PayPalWire.Part;
import io.entrepot.payment.internal.paypal.PayPalWire.Payments;
import io.entrepot.payment.internal.paypal.PayPalWire.Unit;
import io.entrepot.payment.spi.ProviderPayment;
import io.entrepot.payment.spi.ProviderPayment.Kind;
import io.entrepot.payment.spi.ProviderPayment.Movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes what happened out of an order's parts and the states that they are in. */
final class PayPalReading {
    private PayPalReading() {}

    static ProviderPayment payment(Order order) {
        Unit unit = order.unit();
        Payments payments = Optional.ofNullable(unit.payments()).orElse(Payments.NONE);
        var movements = new ArrayList<Movement>();
        if (payments.held().isEmpty()) {
            open(order).ifPresent(movements::add);
        } else {
            held(payments, movements);
        }
        return payment(order, unit, movements);
    }

    private static ProviderPayment payment(Order order, Unit unit, List<Movement> movements) {
        return new ProviderPayment(
                order.id(),
                UUID.fromString(String.valueOf(unit.customId())),
                PayPalAmounts.heard(unit.amount()),
                ProviderPayment.weigh(movements),
                movements,
                order.page(),
                null);
    }

    /** A payment that is over there without PayPal having held anything. */
    static ProviderPayment over(String orderId, UUID payment, Money amount, Kind kind) {
        List<Movement> movements = List.of(new Movement(orderId, kind, amount.minor(), ""));
        return new ProviderPayment(
                orderId, payment, amount, ProviderPayment.weigh(movements), movements, null, null);
    }

    private static Optional<Movement> open(Order order) {
        long minor = PayPalAmounts.heard(order.unit().amount()).minor();
        return switch (String.valueOf(order.status())) {
            case "APPROVED" -> Optional.of(new Movement(order.id(), Kind.APPROVED, minor, ""));
            case "VOIDED" -> Optional.of(new Movement(order.id(), Kind.RELEASED, minor, ""));
            default -> Optional.empty();
        };
    }

    private static void held(Payments payments, List<Movement> movements) {
        Part hold = payments.held().getFirst();
        String status = String.valueOf(hold.status());
        if (status.equals("DENIED")) {
            movements.add(new Movement(hold.id(), Kind.FAILED, hold.minor(), ""));
            return;
        }
        if (status.equals("PENDING")) {
            return;
        }
        movements.add(new Movement(hold.id(), Kind.AUTHORISED, hold.minor(), ""));
        payments.taken().forEach(each -> movements.add(capture(each)));
        long taken =
                movements.stream()
                        .filter(each -> each.kind() == Kind.CAPTURED)
                        .mapToLong(Movement::amountMinor)
                        .sum();
        boolean closed = status.equals("VOIDED") || status.equals("CAPTURED");
        boolean waiting = movements.stream().anyMatch(each -> each.kind() == Kind.PENDING);
        if (closed && !waiting && taken < hold.minor()) {
            movements.add(new Movement(hold.id(), Kind.RELEASED, hold.minor() - taken, ""));
        }
        movements.addAll(refunds(payments.returned()));
    }

    private static Movement capture(Part capture) {
        Kind kind =
                switch (String.valueOf(capture.status())) {
                    case "COMPLETED", "PARTIALLY_REFUNDED", "REFUNDED" -> Kind.CAPTURED;
                    case "DECLINED", "FAILED" -> Kind.CAPTURE_FAILED;
                    default -> Kind.PENDING;
                };
        String ours = capture.invoiceId() == null ? "" : capture.invoiceId();
        return new Movement(capture.id(), kind, capture.minor(), ours);
    }

    /**
     * A refund of ours over several captures is several there. It happened when all its parts did;
     * while some are missing nothing is said, so that the rest is asked for again.
     */
    private static List<Movement> refunds(List<Part> parts) {
        Map<String, List<Part>> byOurs = new LinkedHashMap<>();
        for (Part part : parts) {
            String name = RefundName.isOne(part.customId()) ? part.customId() : part.id();
            byOurs.computeIfAbsent(name, _ -> new ArrayList<>()).add(part);
        }
        var movements = new ArrayList<Movement>();
        byOurs.forEach((name, all) -> refund(name, all).ifPresent(movements::add));
        return movements;
    }

    private static Optional<Movement> refund(String name, List<Part> parts) {
        Part first = parts.getFirst();
        long sum = parts.stream().mapToLong(Part::minor).sum();
        long whole = RefundName.isOne(name) ? RefundName.of(name).wholeMinor() : sum;
        String ours = RefundName.isOne(name) ? RefundName.of(name).movement().toString() : "";
        if (parts.stream().anyMatch(each -> isOver(each, "FAILED", "CANCELLED"))) {
            return Optional.of(new Movement(first.id(), Kind.REFUND_FAILED, whole, ours));
        }
        if (sum != whole) {
            return Optional.empty();
        }
        boolean done = parts.stream().allMatch(each -> isOver(each, "COMPLETED"));
        return Optional.of(
                new Movement(first.id(), done ? Kind.REFUNDED : Kind.PENDING, whole, ours));
    }

    private static boolean isOver(Part part, String... states) {
        return List.of(states).contains(String.valueOf(part.status()));
    }
}
