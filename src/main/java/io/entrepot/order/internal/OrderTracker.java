package io.entrepot.order.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.DomainEvent;
import io.entrepot.order.CustomsState;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderDelivered;
import io.entrepot.order.OrderDispatched;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderView;
import io.entrepot.order.PayState;
import io.entrepot.payment.PaymentCaptured;
import io.entrepot.payment.PaymentFailed;
import io.entrepot.payment.PaymentRefunded;
import io.entrepot.payment.PaymentReleased;
import io.entrepot.platform.event.EventLog;
import io.entrepot.platform.event.Listener;
import io.entrepot.shipping.ShipmentCancelled;
import io.entrepot.shipping.ShipmentHandedOver;
import io.entrepot.shipping.ShipmentTracked;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Moves the lifecycles of an order as its money and its parcel move. */
@Component
class OrderTracker {
    private static final Actor CARRIER = new Actor(Actor.Kind.PROVIDER, "carrier");
    private static final Actor PROVIDER = new Actor(Actor.Kind.PROVIDER, "payment");

    private final Orders orders;
    private final EventLog events;
    private final TransactionOperations transaction;

    OrderTracker(Orders orders, EventLog events, TransactionOperations transaction) {
        this.orders = orders;
        this.events = events;
        this.transaction = transaction;
    }

    @Listener("order.follows-hand-over")
    void handedOver(ShipmentHandedOver event) {
        step(event.orderId(), Track.DELIVERY, DeliveryState.HANDED_OVER, OrderDispatched::new);
    }

    /** A parcel called off before it left: the order waits for another. */
    @Listener("order.follows-cancelled-parcels")
    void calledOff(ShipmentCancelled event) {
        transaction.executeWithoutResult(
                status -> {
                    if (moveOn(event.orderId(), Track.DELIVERY, DeliveryState.OPEN, CARRIER)) {
                        orders.unship(event.orderId(), event.aggregateId());
                    }
                });
    }

    @Listener("order.follows-failed-payments")
    void failed(PaymentFailed event) {
        pay(event.orderId(), event.aggregateId(), PayState.FAILED);
    }

    @Listener("order.follows-tracking")
    void tracked(ShipmentTracked event) {
        transaction.executeWithoutResult(status -> orders.heardOf(event.orderId()));
        switch (event.status()) {
            case DELIVERED -> delivered(event.orderId());
            case DELIVERY_FAILED, EXCEPTION -> delivery(event.orderId(), DeliveryState.FAILED);
            case RETURNED -> delivery(event.orderId(), DeliveryState.RETURNED);
            case CUSTOMS_PROCESSING -> customs(event.orderId(), CustomsState.PROCESSING);
            case CUSTOMS_HELD -> customs(event.orderId(), CustomsState.HELD);
            case CUSTOMS_RELEASED -> customs(event.orderId(), CustomsState.RELEASED);
            case PICKED_UP, IN_TRANSIT, DEPARTED, ARRIVED, OUT_FOR_DELIVERY, AVAILABLE_FOR_PICKUP ->
                    delivery(event.orderId(), DeliveryState.IN_TRANSIT);
            case INFO_RECEIVED -> {}
        }
    }

    @Listener("order.follows-captures")
    void captured(PaymentCaptured event) {
        OrderView order = orders.find(event.orderId()).orElseThrow();
        boolean whole = event.total().compareTo(order.total()) >= 0;
        pay(
                event.orderId(),
                event.aggregateId(),
                whole ? PayState.CAPTURED : PayState.PARTIALLY_CAPTURED);
    }

    @Listener("order.follows-refunds")
    void refunded(PaymentRefunded event) {
        OrderView order = orders.find(event.orderId()).orElseThrow();
        boolean whole = event.total().compareTo(order.total()) >= 0;
        pay(
                event.orderId(),
                event.aggregateId(),
                whole ? PayState.REFUNDED : PayState.PARTIALLY_REFUNDED);
    }

    @Listener("order.follows-releases")
    void released(PaymentReleased event) {
        PayState to = event.expired() ? PayState.EXPIRED : PayState.RELEASED;
        pay(event.orderId(), event.aggregateId(), to);
    }

    private void delivered(UUID orderId) {
        transaction.executeWithoutResult(
                status -> {
                    moveOn(orderId, Track.CUSTOMS, CustomsState.RELEASED, CARRIER);
                    if (moveOn(orderId, Track.DELIVERY, DeliveryState.DELIVERED, CARRIER)) {
                        moveOn(orderId, Track.ORDER, OrderState.COMPLETED, Actor.SYSTEM);
                        events.append(new OrderDelivered(orderId, number(orderId)));
                    }
                });
    }

    private void delivery(UUID orderId, DeliveryState to) {
        transaction.executeWithoutResult(status -> moveOn(orderId, Track.DELIVERY, to, CARRIER));
    }

    private void customs(UUID orderId, CustomsState to) {
        transaction.executeWithoutResult(status -> moveOn(orderId, Track.CUSTOMS, to, CARRIER));
    }

    /** What happens to a payment that the order is not paid by is no news of the order. */
    private void pay(UUID orderId, UUID paymentId, PayState to) {
        transaction.executeWithoutResult(
                status -> {
                    orders.state(orderId, Track.PAYMENT);
                    UUID own = orders.find(orderId).orElseThrow().paymentId();
                    if (own == null || own.equals(paymentId)) {
                        moveOn(orderId, Track.PAYMENT, to, PROVIDER);
                    }
                });
    }

    private <S extends Enum<S>> void step(
            UUID orderId, Track<S> track, S to, BiFunction<UUID, String, DomainEvent> event) {
        transaction.executeWithoutResult(
                status -> {
                    if (moveOn(orderId, track, to, CARRIER)) {
                        events.append(event.apply(orderId, number(orderId)));
                    }
                });
    }

    /** Moves on when the table has the step; news that comes too late changes nothing. */
    private <S extends Enum<S>> boolean moveOn(UUID orderId, Track<S> track, S to, Actor actor) {
        Optional<S> from = orders.state(orderId, track);
        return from.isPresent()
                && track.table().allows(from.get(), to)
                && orders.move(orderId, track, to, actor, "told");
    }

    private String number(UUID orderId) {
        return orders.find(orderId).orElseThrow().number();
    }
}
