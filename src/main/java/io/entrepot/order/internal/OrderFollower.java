package io.entrepot.order.internal;

import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.ReleaseHold;
import io.entrepot.inventory.ShipHold;
import io.entrepot.kernel.Ids;
import io.entrepot.order.OrderCancelled;
import io.entrepot.order.OrderView;
import io.entrepot.payment.CapturePayment;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.ReleasePayment;
import io.entrepot.platform.event.Listener;
import io.entrepot.promotion.PromotionApi;
import io.entrepot.promotion.ReleaseUses;
import io.entrepot.shipping.ShipmentHandedOver;

import org.springframework.stereotype.Component;

/**
 * What follows from an order's fate elsewhere: stock leaves, money is taken, or both are let go.
 */
@Component
class OrderFollower {
    private final Orders orders;
    private final InventoryApi inventory;
    private final PaymentApi payments;
    private final PromotionApi promotions;

    OrderFollower(
            Orders orders, InventoryApi inventory, PaymentApi payments, PromotionApi promotions) {
        this.orders = orders;
        this.inventory = inventory;
        this.payments = payments;
        this.promotions = promotions;
    }

    @Listener("order.ships-stock")
    void shipsStock(ShipmentHandedOver event) {
        OrderView order = orders.find(event.orderId()).orElseThrow();
        if (order.holdId() != null) {
            inventory.ship(new ShipHold(order.holdId(), event.aggregateId()));
        }
    }

    /**
     * Cards are captured when the parcel is handed over; a redelivered event finds the same
     * capture.
     */
    @Listener("order.captures-at-dispatch")
    void captures(ShipmentHandedOver event) {
        OrderView order = orders.find(event.orderId()).orElseThrow();
        if (order.paymentId() != null && order.total().isPositive()) {
            payments.capture(
                    new CapturePayment(
                            Ids.derived(order.id(), "capture"), order.paymentId(), order.total()));
        }
    }

    @Listener("order.undoes-a-cancelled-one")
    void undoes(OrderCancelled event) {
        OrderView order = orders.find(event.aggregateId()).orElseThrow();
        if (order.holdId() != null) {
            inventory.release(new ReleaseHold(order.holdId(), "order_cancelled"));
        }
        promotions.release(new ReleaseUses(order.id()));
        if (order.paymentId() != null) {
            payments.release(new ReleasePayment(order.paymentId(), "order_cancelled"));
        }
    }
}
