package io.entrepot.order;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** Books the parcel of a confirmed order with the service it was sold with. */
public record BookOrderShipment(UUID orderId, Actor actor) {}
