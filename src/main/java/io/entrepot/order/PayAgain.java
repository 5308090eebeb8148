package io.entrepot.order;

import java.util.UUID;

/** Pays an order again by this method; the shopper comes back to the page of the order. */
public record PayAgain(UUID orderId, String method) {}
