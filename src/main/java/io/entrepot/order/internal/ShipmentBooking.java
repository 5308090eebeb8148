package io.entrepot.order.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderView;
import io.entrepot.order.PayState;
import io.entrepot.order.RiskState;
import io.entrepot.shipping.BookShipment;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.shipping.ShippingQuery;

import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Turns a confirmed order into a parcel at the carrier's. */
@Component
class ShipmentBooking {
    private static final Set<PayState> UNPAID =
            EnumSet.of(PayState.OPEN, PayState.FAILED, PayState.RELEASED, PayState.EXPIRED);

    private final ShippingApi shipping;

    ShipmentBooking(ShippingApi shipping) {
        this.shipping = shipping;
    }

    static void require(OrderView order) {
        if (order.states().order() != OrderState.CONFIRMED) {
            throw Refusal.conflict("not_confirmed", "Only a confirmed order can be sent.");
        }
        if (order.states().risk() == RiskState.REVIEW) {
            throw Refusal.conflict("under_review", "Decide the risk review before sending it.");
        }
        if (order.total().isPositive() && UNPAID.contains(order.states().payment())) {
            throw Refusal.conflict("not_paid", "Nothing is authorised to pay for these goods.");
        }
    }

    Shipment book(OrderView order, UUID shipmentId, Actor actor) {
        return shipping.book(
                new BookShipment(
                        shipmentId,
                        order.id(),
                        order.number(),
                        order.terms().warehouse(),
                        order.terms().originCountry(),
                        order.terms().service(),
                        order.address(),
                        order.lines().stream().map(ShipmentBooking::piece).toList(),
                        order.lines().stream().anyMatch(OrderLine::battery),
                        actor));
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
