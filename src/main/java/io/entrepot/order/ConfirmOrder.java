package io.entrepot.order;

import io.entrepot.kernel.Money;

import java.util.UUID;

/** Confirms with the payment that holds the money and the hold that holds the stock. */
public record ConfirmOrder(UUID orderId, UUID paymentId, Money authorised, UUID holdId) {}
