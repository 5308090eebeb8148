package io.entrepot.order.internal;

import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.ReleaseHold;
import io.entrepot.inventory.ShipHold;
import io.entrepot.order.OrderCancelled;
import io.entrepot.order.OrderConfirmed;
import io.entrepot.order.OrderView;
import io.entrepot.order.RiskState;
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
    private final PromotionApi promotions;
    private final OrderMoney money;

    OrderFollower(
            Orders orders, InventoryApi inventory, PromotionApi promotions, OrderMoney money) {
        this.orders = orders;
        this.inventory = inventory;
        this.promotions = promotions;
        this.money = money;
    }

    @Listener("order.ships-stock")
    void shipsStock(ShipmentHandedOver event) {
        OrderView order = orders.find(event.orderId()).orElseThrow();
        if (order.holdId() != null) {
            inventory.ship(new ShipHold(order.holdId(), event.aggregateId()));
        }
    }

    /**
     * What can't be held, or is to be taken at once, is taken when the order is kept; an order that
     * a person has to look at first waits for its parcel.
     */
    @Listener("order.captures-at-payment")
    void capturesAtPayment(OrderConfirmed event) {
        OrderView order = orders.find(event.aggregateId()).orElseThrow();
        if (order.states().risk() != RiskState.REVIEW) {
            money.takeAtPayment(order);
        }
    }

    /** Cards are captured when the parcel is handed over, and so is whatever was not taken yet. */
    @Listener("order.captures-at-dispatch")
    void captures(ShipmentHandedOver event) {
        money.take(orders.find(event.orderId()).orElseThrow());
    }

    @Listener("order.undoes-a-cancelled-one")
    void undoes(OrderCancelled event) {
        OrderView order = orders.find(event.aggregateId()).orElseThrow();
        if (order.holdId() != null) {
            inventory.release(new ReleaseHold(order.holdId(), "order_cancelled"));
        }
        promotions.release(new ReleaseUses(order.id()));
        if (order.paymentId() != null) {
            money.giveBack(order.paymentId(), "order_cancelled");
        }
    }
}
