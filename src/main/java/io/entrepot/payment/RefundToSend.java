package io.entrepot.payment;

import io.entrepot.kernel.Money;

import java.time.Instant;
import java.util.UUID;

/** A refund of a transferred payment that a person has to send, and to whom. */
public record RefundToSend(
        UUID refundId,
        UUID paymentId,
        String orderNumber,
        Money amount,
        String payerName,
        String payerIban,
        Instant askedAt) {}
