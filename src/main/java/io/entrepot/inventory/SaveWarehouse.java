package io.entrepot.inventory;

import io.entrepot.kernel.Actor;

/** Creates or changes a warehouse; the code is how it is told from others and never changes. */
public record SaveWarehouse(Warehouse warehouse, Actor actor) {}
