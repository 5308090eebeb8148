package io.entrepot.payment.spi;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A payment as its provider sees it at one moment.
 *
 * @param providerReference the provider's id
 * @param paymentId ours, as the provider gives it back
 * @param sequence grows with every change, so that older news can be told from newer
 * @param movements everything that happened so far, oldest first
 */
public record ProviderPayment(
        String providerReference,
        UUID paymentId,
        Money amount,
        long sequence,
        List<Movement> movements,
        @Nullable String redirectUrl,
        @Nullable String failureCode) {

    /** What can happen to a payment over there. */
    public enum Kind {
        AUTHORISED,
        CAPTURED,
        REFUNDED,
        REFUND_FAILED,
        RELEASED,
        FAILED,
        EXPIRED
    }

    /**
     * One thing that happened.
     *
     * @param reference our own movement id, empty for what we didn't ask for
     */
    public record Movement(String providerId, Kind kind, long amountMinor, String reference) {}
}
