package io.entrepot.order;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** Asks the shopper to pay an order again whose payment was lost. */
public record AskForPayment(UUID orderId, Actor actor) {}
