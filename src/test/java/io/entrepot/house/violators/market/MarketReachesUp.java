package io.entrepot.house.violators.market;

import io.entrepot.house.violators.order.OrderDoor;

/** A keeper that calls an order: the rule must see it. */
public interface MarketReachesUp {
    OrderDoor order();
}
