package io.entrepot.payment.spi;

import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** What a genuine webhook says. Most only say that something changed, so the provider is asked. */
public sealed interface HookNews {

    /** The whole payment is in the message. */
    record Told(ProviderPayment payment) implements HookNews {}

    /** Something changed about the payment that this id leads to. */
    record Changed(By by, String id) implements HookNews {
        /** The change of a payment that the message names by our id. */
        public static Changed payment(UUID id) {
            return new Changed(By.PAYMENT, id.toString());
        }
    }

    /** What an id names. */
    enum By {
        /** Our payment. */
        PAYMENT,
        /** Our capture or refund. */
        MOVEMENT,
        /** The provider's payment. */
        REFERENCE,
        /** What the provider holds. */
        AUTHORISATION,
        /** The provider's capture or refund. */
        PROVIDER_MOVEMENT
    }

    /**
     * One thing happened, told by itself: the message doesn't say how the rest of the payment
     * stands. It is booked once, and waits where something that must come before it wasn't told.
     *
     * @param about ids of which the first that is known leads to the payment
     * @param movement its reference may be anything; only one of our movements counts as ours
     */
    record Happened(List<Changed> about, ProviderPayment.Movement movement, Currency currency)
            implements HookNews {}

    /** It isn't about a payment of ours. */
    record Nothing(String why) implements HookNews {}
}
