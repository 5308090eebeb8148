package io.entrepot.payment;

import java.util.UUID;

/** Lets an authorisation go, and says why in one word. */
public record ReleasePayment(UUID paymentId, String reason) {}
