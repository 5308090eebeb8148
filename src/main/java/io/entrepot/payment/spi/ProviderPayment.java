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

    /** What can happen to a payment over there. The weights order the news, see {@link #weigh}. */
    public enum Kind {
        /** The shopper agreed, and we have to ask for the authorisation. */
        APPROVED(1),
        /** A capture or refund that the provider took and hasn't finished. */
        PENDING(1),
        AUTHORISED(2),
        CAPTURED(2),
        REFUNDED(2),
        REFUND_FAILED(3),
        CAPTURE_FAILED(3),
        RELEASED(2),
        /** The provider took a release and didn't carry it out. */
        RELEASE_FAILED(3),
        FAILED(2),
        EXPIRED(2);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }
    }

    /**
     * One thing that happened.
     *
     * @param reference our own movement id, empty for what we didn't ask for
     */
    public record Movement(String providerId, Kind kind, long amountMinor, String reference) {}

    /**
     * A sequence for providers that count nothing themselves: it grows when something is added and
     * when something goes on (pending, done, sent back), and nothing ever goes the other way.
     */
    public static long weigh(List<Movement> movements) {
        return 1 + movements.stream().mapToLong(each -> each.kind().weight).sum();
    }

    /** Whether the provider waits for us to ask for the authorisation. */
    public boolean awaitsAuthorisation() {
        return movements.stream().anyMatch(each -> each.kind() == Kind.APPROVED);
    }
}
