package io.entrepot.demo;

import io.entrepot.kernel.Actor;
import io.entrepot.order.OrderLine;
import io.entrepot.order.PlaceOrder;
import io.entrepot.shipping.BookShipment;
import io.entrepot.shipping.PastShipments;
import io.entrepot.shipping.ShippingQuery;

import java.time.Instant;
import java.util.Objects;

/** The parcel of a past order. */
final class PastParcel {
    private static final Actor SHOP = new Actor(Actor.Kind.SYSTEM, "demo");

    private PastParcel() {}

    static PastShipments.PastShipment of(PastCourse course, String number) {
        PlaceOrder order = course.sale.order();
        Instant booked = Objects.requireNonNull(course.bookedAt);
        return new PastShipments.PastShipment(
                new BookShipment(
                        course.shipmentId,
                        order.orderId(),
                        number,
                        order.terms().warehouse(),
                        order.terms().originCountry(),
                        order.terms().service(),
                        order.address(),
                        order.lines().stream().map(PastParcel::piece).toList(),
                        order.lines().stream().anyMatch(OrderLine::battery),
                        SHOP),
                booked,
                course.handedOverAt,
                course.tracking);
    }

    private static ShippingQuery.Piece piece(OrderLine line) {
        return new ShippingQuery.Piece(
                line.quantity(),
                line.weightGrams(),
                line.lengthMm(),
                line.widthMm(),
                line.heightMm());
    }
}
