package io.entrepot.simulator;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One payment as the provider sees it; all amounts are minor units of its currency.
 *
 * @param terms what the shop asked for, which never changes
 * @param token opens the payment page; known to the shop and the shopper only
 * @param cardLast4 all that is kept of a card
 */
record SimulatedPayment(
        String id,
        Terms terms,
        String token,
        Instant created,
        Instant expires,
        PaymentStatus status,
        long amountCaptured,
        long amountRefunded,
        @Nullable String failureCode,
        @Nullable String cardLast4) {

    /** What the shop asked for when it created the payment. */
    record Terms(
            long amount,
            String currency,
            String reference,
            CaptureMode capture,
            String returnUrl,
            String description,
            String locale,
            String country) {}

    SimulatedPayment withStatus(PaymentStatus next) {
        return with(next, amountCaptured, amountRefunded);
    }

    SimulatedPayment failed(PaymentStatus next, String code) {
        return new SimulatedPayment(
                id,
                terms,
                token,
                created,
                expires,
                next,
                amountCaptured,
                amountRefunded,
                code,
                cardLast4);
    }

    SimulatedPayment authorisedBy(String last4, Instant until) {
        return new SimulatedPayment(
                id,
                terms,
                token,
                created,
                until,
                PaymentStatus.AUTHORISED,
                amountCaptured,
                amountRefunded,
                null,
                last4);
    }

    SimulatedPayment captured(long more) {
        long total = Math.addExact(amountCaptured, more);
        PaymentStatus next =
                total == terms.amount() ? PaymentStatus.CAPTURED : PaymentStatus.PARTIALLY_CAPTURED;
        return with(next, total, amountRefunded);
    }

    SimulatedPayment refunded(long more) {
        return with(status, amountCaptured, Math.addExact(amountRefunded, more));
    }

    private SimulatedPayment with(PaymentStatus next, long captured, long refunded) {
        return new SimulatedPayment(
                id,
                terms,
                token,
                created,
                expires,
                next,
                captured,
                refunded,
                failureCode,
                cardLast4);
    }
}
