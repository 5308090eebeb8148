package io.entrepot.order.internal;

import io.entrepot.kernel.Lifecycle;
import io.entrepot.order.CustomsState;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderState;
import io.entrepot.order.PayState;
import io.entrepot.order.RiskState;

/** The five tables of an order. */
final class Lifecycles {
    static final Lifecycle<OrderState> ORDER =
            Lifecycle.of(OrderState.class)
                    .from(OrderState.PENDING, OrderState.CONFIRMED, OrderState.CANCELLED)
                    .from(OrderState.CONFIRMED, OrderState.COMPLETED, OrderState.CANCELLED)
                    .build();

    static final Lifecycle<PayState> PAYMENT =
            Lifecycle.of(PayState.class)
                    .from(
                            PayState.OPEN,
                            PayState.AUTHORISED,
                            PayState.PARTIALLY_CAPTURED,
                            PayState.CAPTURED,
                            PayState.FAILED,
                            PayState.RELEASED,
                            PayState.EXPIRED)
                    .from(
                            PayState.FAILED,
                            PayState.AUTHORISED,
                            PayState.PARTIALLY_CAPTURED,
                            PayState.CAPTURED,
                            PayState.RELEASED,
                            PayState.EXPIRED)
                    .from(
                            PayState.AUTHORISED,
                            PayState.PARTIALLY_CAPTURED,
                            PayState.CAPTURED,
                            PayState.RELEASED,
                            PayState.EXPIRED)
                    .from(PayState.RELEASED, PayState.AUTHORISED)
                    .from(PayState.EXPIRED, PayState.AUTHORISED, PayState.RELEASED)
                    .from(
                            PayState.PARTIALLY_CAPTURED,
                            PayState.CAPTURED,
                            PayState.PARTIALLY_REFUNDED,
                            PayState.REFUNDED)
                    .from(PayState.CAPTURED, PayState.PARTIALLY_REFUNDED, PayState.REFUNDED)
                    .from(PayState.PARTIALLY_REFUNDED, PayState.REFUNDED)
                    .build();

    static final Lifecycle<DeliveryState> DELIVERY =
            Lifecycle.of(DeliveryState.class)
                    .from(DeliveryState.OPEN, DeliveryState.BOOKED, DeliveryState.CANCELLED)
                    .from(
                            DeliveryState.BOOKED,
                            DeliveryState.OPEN,
                            DeliveryState.HANDED_OVER,
                            DeliveryState.CANCELLED)
                    .from(
                            DeliveryState.HANDED_OVER,
                            DeliveryState.IN_TRANSIT,
                            DeliveryState.DELIVERED,
                            DeliveryState.FAILED,
                            DeliveryState.RETURNED)
                    .from(
                            DeliveryState.IN_TRANSIT,
                            DeliveryState.DELIVERED,
                            DeliveryState.FAILED,
                            DeliveryState.RETURNED)
                    .from(
                            DeliveryState.FAILED,
                            DeliveryState.IN_TRANSIT,
                            DeliveryState.DELIVERED,
                            DeliveryState.RETURNED)
                    .from(DeliveryState.DELIVERED, DeliveryState.RETURNED)
                    .build();

    static final Lifecycle<CustomsState> CUSTOMS =
            Lifecycle.of(CustomsState.class)
                    .from(
                            CustomsState.NOT_DECLARED,
                            CustomsState.DECLARED,
                            CustomsState.PROCESSING,
                            CustomsState.HELD,
                            CustomsState.RELEASED)
                    .from(
                            CustomsState.DECLARED,
                            CustomsState.PROCESSING,
                            CustomsState.HELD,
                            CustomsState.RELEASED)
                    .from(CustomsState.PROCESSING, CustomsState.HELD, CustomsState.RELEASED)
                    .from(CustomsState.HELD, CustomsState.PROCESSING, CustomsState.RELEASED)
                    .build();

    static final Lifecycle<RiskState> RISK =
            Lifecycle.of(RiskState.class)
                    .from(
                            RiskState.UNJUDGED,
                            RiskState.ALLOWED,
                            RiskState.REVIEW,
                            RiskState.REFUSED)
                    .from(RiskState.REVIEW, RiskState.ALLOWED, RiskState.REFUSED)
                    .build();

    private Lifecycles() {}
}
