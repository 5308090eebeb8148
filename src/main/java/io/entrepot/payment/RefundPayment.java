package io.entrepot.payment;

import io.entrepot.kernel.Money;

import java.util.UUID;

/** Gives this much back to where it came from. */
public record RefundPayment(UUID refundId, UUID paymentId, Money amount, String reason) {}
