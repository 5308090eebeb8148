package io.entrepot.house.violators.order;

/** A door, for violators to misuse. */
public interface OrderDoor {}
