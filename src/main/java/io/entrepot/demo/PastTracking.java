package io.entrepot.demo;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.order.PlaceOrder;
import io.entrepot.shipping.TrackShipment;
import io.entrepot.shipping.TrackingStatus;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a carrier told of one parcel of the past, along the days that its service promised. */
final class PastTracking {
    private static final Actor CARRIER = new Actor(Actor.Kind.PROVIDER, "carrier");
    private static final double HELD_AT = 0.55;

    private final PastCourse course;
    private final Instant from;
    private final long seconds;
    private final List<TrackShipment> told = new ArrayList<>();

    PastTracking(PastCourse course, Instant from) {
        this.course = course;
        this.from = from;
        PlaceOrder.Terms terms = course.sale.order().terms();
        int least = terms.minDays() * 1_440;
        int most = Math.max(least + 60, terms.maxDays() * 1_440);
        this.seconds =
                Duration.between(from, course.sale.after(from, "transit", least, most)).toSeconds();
    }

    List<TrackShipment> until(Instant now) {
        boolean border = course.sale.order().terms().originCountry().equals("CN");
        String city = course.sale.order().address().city();
        String hub = course.sale.place().hub();
        tell(TrackingStatus.PICKED_UP, 0.01, border ? "Shenzhen" : "Pruszków");
        tell(TrackingStatus.DEPARTED, 0.12, border ? "Hong Kong" : "Pruszków");
        if (course.sale.fate() == PastFate.STUCK) {
            return past(now);
        }
        if (border) {
            tell(TrackingStatus.IN_TRANSIT, 0.28, "Hong Kong");
        }
        tell(TrackingStatus.ARRIVED, 0.45, hub);
        if (border) {
            tell(TrackingStatus.CUSTOMS_PROCESSING, 0.48, hub);
            if (course.sale.fate() == PastFate.HELD) {
                tell(TrackingStatus.CUSTOMS_HELD, HELD_AT, hub);
                return past(now);
            }
            tell(TrackingStatus.CUSTOMS_RELEASED, 0.6, hub);
        }
        tell(TrackingStatus.IN_TRANSIT, 0.78, hub);
        tell(TrackingStatus.OUT_FOR_DELIVERY, 0.97, city);
        if (course.sale.fate() == PastFate.FAILED) {
            tell(TrackingStatus.DELIVERY_FAILED, 1.0, city);
            return past(now);
        }
        tell(TrackingStatus.DELIVERED, 1.0, city);
        switch (course.sale.fate()) {
            case RETURNED, CAME_BACK -> tell(TrackingStatus.RETURNED, 1.6, "Shenzhen");
            default -> {
                // It stays where it is.
            }
        }
        return past(now);
    }

    private void tell(TrackingStatus status, double share, @Nullable String where) {
        told.add(
                new TrackShipment(
                        Ids.derived(course.shipmentId, "past " + status + share),
                        course.shipmentId,
                        status,
                        where,
                        null,
                        from.plusSeconds((long) (seconds * share) + 60),
                        CARRIER));
    }

    private List<TrackShipment> past(Instant now) {
        return told.stream().filter(event -> event.at().isBefore(now)).toList();
    }
}
