package io.entrepot.house.violators.cart;

import io.entrepot.house.violators.order.internal.OrderWall;

/** An assembler that looks behind the wall of orders: the rule must see it. */
public interface CartClimbsTheWall {
    OrderWall wall();
}
