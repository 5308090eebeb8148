package io.entrepot.house.violators.simulator;

import io.entrepot.house.violators.order.OrderDoor;

/** A provider that knows our orders: the rule must see it. */
public interface SimulatorKnowsTheShop {
    OrderDoor order();
}
