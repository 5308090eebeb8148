package io.entrepot.payment;

import java.util.UUID;

/** Names the payments of an order. */
public record OrderPayments(UUID orderId) {}
