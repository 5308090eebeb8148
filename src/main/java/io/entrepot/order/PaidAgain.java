package io.entrepot.order;

import io.entrepot.payment.PaymentState;

import org.jspecify.annotations.Nullable;

/** How far the new payment came, and where the shopper has to go for it, if anywhere. */
public record PaidAgain(PaymentState state, @Nullable String redirectUrl) {}
