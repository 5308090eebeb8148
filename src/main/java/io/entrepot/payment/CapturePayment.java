package io.entrepot.payment;

import io.entrepot.kernel.Money;

import java.util.UUID;

/** Takes this much of an authorisation. */
public record CapturePayment(UUID captureId, UUID paymentId, Money amount) {}
