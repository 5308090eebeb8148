package io.entrepot.demo;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.order.PastOrders.PastStep;
import io.entrepot.shipping.TrackShipment;
import io.entrepot.shipping.TrackingStatus;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The course of one order: when it was confirmed, packed, sent, cleared, delivered or paid back, up
 * to now. Every list that the doors are given is read off it, so that they agree.
 */
final class PastCourse {
    private static final Actor SHOP = new Actor(Actor.Kind.SYSTEM, "demo");
    private static final Actor CARRIER = new Actor(Actor.Kind.PROVIDER, "carrier");
    private static final Actor PROVIDER = new Actor(Actor.Kind.PROVIDER, "payment");

    /** What left less than this ago would need its events in the log; it waits in the warehouse. */
    private static final Duration TOO_FRESH = Duration.ofHours(27);

    final PastSale sale;
    final UUID paymentId;
    final UUID holdId;
    final UUID shipmentId;
    final Instant confirmedAt;
    final @Nullable Instant cancelledAt;
    final @Nullable Instant bookedAt;
    final @Nullable Instant handedOverAt;
    final @Nullable Instant refundedAt;
    final List<TrackShipment> tracking;
    private final List<PastStep> steps = new ArrayList<>();
    private final Instant now;

    PastCourse(PastSale sale, Instant now) {
        this.sale = sale;
        this.now = now;
        UUID order = sale.order().orderId();
        paymentId = Ids.derived(order, "past payment");
        holdId = Ids.derived(order, "past hold");
        shipmentId = Ids.derived(order, "past shipment");
        confirmedAt = sale.after(sale.placedAt(), "confirmed", 1, 4);
        cancelledAt =
                sale.fate() == PastFate.CANCELLED
                        ? sale.after(confirmedAt, "cancelled", 20, 400)
                        : null;
        Instant packed = workday(sale.after(confirmedAt, "booked", 240, 1_700));
        bookedAt = sale.fate().sent() && packed.isBefore(now) ? packed : null;
        Instant given = sale.after(packed, "handed over", 90, 900);
        handedOverAt = bookedAt != null && given.isBefore(now.minus(TOO_FRESH)) ? given : null;
        tracking = handedOverAt == null ? List.of() : new PastTracking(this, given).until(now);
        refundedAt = refundedAt();
        steps();
    }

    private static Instant workday(Instant at) {
        DayOfWeek day = at.atOffset(ZoneOffset.UTC).getDayOfWeek();
        return switch (day) {
            case SATURDAY -> at.plus(Duration.ofDays(2));
            case SUNDAY -> at.plus(Duration.ofDays(1));
            default -> at;
        };
    }

    private @Nullable Instant refundedAt() {
        boolean wanted =
                switch (sale.fate()) {
                    case REFUNDED, PARTLY_REFUNDED, RETURNED -> true;
                    default -> false;
                };
        if (!wanted || tracking.isEmpty()) {
            return null;
        }
        Instant at = sale.after(tracking.getLast().at(), "refund", 1_400, 7_000);
        TrackingStatus last = tracking.getLast().status();
        boolean arrived = last == TrackingStatus.DELIVERED || last == TrackingStatus.RETURNED;
        return arrived && at.isBefore(now.minus(TOO_FRESH)) ? at : null;
    }

    /** All of it, or about a fifth: what one thing of several was worth. */
    Money refund() {
        Money total = sale.order().total();
        return sale.fate() == PastFate.PARTLY_REFUNDED
                ? new Money(Math.max(1, total.minor() / 5), total.currency())
                : total;
    }

    boolean reviewed() {
        return sale.fate() == PastFate.REVIEW;
    }

    List<PastStep> orderSteps() {
        return steps.stream().sorted(Comparator.comparing(PastStep::at)).toList();
    }

    private void steps() {
        Instant judged = sale.placedAt().plusSeconds(20);
        step("risk", reviewed() ? "REVIEW" : "ALLOWED", judged, by(Actor.SYSTEM, reason()));
        step("order", "CONFIRMED", confirmedAt, by(Actor.SYSTEM, "paid"));
        step("payment", "AUTHORISED", confirmedAt, by(Actor.SYSTEM, "paid"));
        if (cancelledAt != null) {
            step("order", "CANCELLED", cancelledAt, by(shopper(), "by_shopper"));
            step("delivery", "CANCELLED", cancelledAt, by(shopper(), "by_shopper"));
            step("payment", "RELEASED", cancelledAt.plusSeconds(8), by(PROVIDER, "told"));
        }
        if (bookedAt != null) {
            step("delivery", "BOOKED", bookedAt, by(SHOP, "booked"));
            step("customs", "DECLARED", bookedAt.plusSeconds(600), by(SHOP, "invoice"));
        }
        if (handedOverAt != null) {
            step("delivery", "HANDED_OVER", handedOverAt, by(CARRIER, "told"));
            step("payment", "CAPTURED", handedOverAt.plusSeconds(30), by(PROVIDER, "told"));
            follow();
        }
        if (refundedAt != null) {
            String state =
                    sale.fate() == PastFate.PARTLY_REFUNDED ? "PARTIALLY_REFUNDED" : "REFUNDED";
            step("payment", state, refundedAt, by(PROVIDER, "told"));
        }
    }

    private String reason() {
        return reviewed() ? "amount_high" : "";
    }

    private Actor shopper() {
        return new Actor(Actor.Kind.SHOPPER, sale.order().orderId().toString());
    }

    /** The lifecycles as the tracking moves them, each step taken once. */
    private void follow() {
        String delivery = "HANDED_OVER";
        String customs = "DECLARED";
        for (TrackShipment event : tracking) {
            String to = delivery(event.status());
            if (to != null && !to.equals(delivery)) {
                step("delivery", to, event.at(), by(CARRIER, "told"));
                delivery = to;
            }
            String border = customs(event.status());
            if (border != null && !border.equals(customs)) {
                step("customs", border, event.at(), by(CARRIER, "told"));
                customs = border;
            }
            if (event.status() == TrackingStatus.DELIVERED) {
                step("order", "COMPLETED", event.at(), by(Actor.SYSTEM, "told"));
            }
        }
    }

    private static @Nullable String delivery(TrackingStatus status) {
        return switch (status) {
            case DELIVERED -> "DELIVERED";
            case RETURNED -> "RETURNED";
            case DELIVERY_FAILED, EXCEPTION -> "FAILED";
            case PICKED_UP, IN_TRANSIT, DEPARTED, ARRIVED, OUT_FOR_DELIVERY, AVAILABLE_FOR_PICKUP ->
                    "IN_TRANSIT";
            case INFO_RECEIVED, CUSTOMS_PROCESSING, CUSTOMS_HELD, CUSTOMS_RELEASED -> null;
        };
    }

    private static @Nullable String customs(TrackingStatus status) {
        return switch (status) {
            case CUSTOMS_PROCESSING -> "PROCESSING";
            case CUSTOMS_HELD -> "HELD";
            case CUSTOMS_RELEASED, DELIVERED -> "RELEASED";
            default -> null;
        };
    }

    /** Who took a step, and why. */
    private record By(Actor actor, String reason) {}

    private static By by(Actor actor, String reason) {
        return new By(actor, reason);
    }

    private void step(String lifecycle, String to, Instant at, By by) {
        steps.add(new PastStep(lifecycle, to, at, by.actor(), by.reason()));
    }
}
