package io.entrepot.payment;

import java.util.UUID;

/** Names a payment, and whether to ask its provider when it is not final. */
public record PaymentQuery(UUID paymentId, boolean refresh) {}
