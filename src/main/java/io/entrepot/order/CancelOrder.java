package io.entrepot.order;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** Ends an order, and says why in one word. */
public record CancelOrder(UUID orderId, String reason, Actor actor) {}
