package io.entrepot.house.violators.order.internal;

/** Behind a wall, for violators to climb over. */
public interface OrderWall {}
