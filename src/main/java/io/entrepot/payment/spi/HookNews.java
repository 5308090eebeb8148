package io.entrepot.payment.spi;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What a genuine webhook says. Most only say that something changed, so the provider is asked. */
public sealed interface HookNews {

    /** The whole payment is in the message. */
    record Told(ProviderPayment payment) implements HookNews {}

    /**
     * Something changed about this payment: named by our id where the message has it, otherwise by
     * the provider's id of the authorisation.
     */
    record Changed(@Nullable UUID paymentId, @Nullable String authorisation) implements HookNews {}

    /** It isn't about a payment of ours. */
    record Nothing(String why) implements HookNews {}
}
