package io.entrepot.payment.internal.transfer;

import io.entrepot.kernel.Money;

import java.time.Instant;
import java.util.UUID;

/**
 * What a shopper was asked to transfer, and what of it came.
 *
 * @param over whether it is too late for it
 */
record Transfer(
        UUID paymentId,
        UUID orderId,
        String reference,
        String iban,
        Money amount,
        Money received,
        Instant dueAt,
        boolean over,
        boolean released) {

    Money missing() {
        return amount.minus(received);
    }

    boolean isPaid() {
        return missing().isZero();
    }
}
