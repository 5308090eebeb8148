package io.entrepot.payment.spi;

import io.entrepot.kernel.Money;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentMethod;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One provider. A call is made outside any transaction, has a deadline, and never throws for what a
 * provider or a network can do: what happened, or that it isn't known, is in the answer. The key
 * makes a repeated call safe; the provider must know our payment and movement ids as its
 * references.
 */
public interface PaymentGateway {

    /** The name in settings, rows and the webhook's address. */
    String provider();

    /** The methods that can take this amount there. */
    List<PaymentMethod> methods(MethodQuery query);

    /** Whether it holds the amount of this method until we take it, or moves it at once. */
    default boolean holds(String code) {
        return true;
    }

    GatewayAnswer start(Start start, String key);

    /**
     * Holds the amount that the shopper agreed to, where the provider leaves that to us. It is
     * called for news with {@link ProviderPayment.Kind#APPROVED} only.
     */
    default GatewayAnswer authorise(Known payment, String key) {
        throw new IllegalStateException(provider() + " authorises without being asked");
    }

    GatewayAnswer capture(Move move, String key);

    GatewayAnswer refund(Move move, String key);

    /** Lets go of whatever isn't captured. */
    GatewayAnswer release(Known payment, String key);

    /** Asks what happened, by our own id where theirs never reached us. */
    GatewayAnswer find(Known payment);

    /**
     * Checks who sent a webhook and which one it is; the header function answers empty for none.
     */
    HookReading read(Function<String, String> header, byte[] body);

    /** What is in a webhook that was read before. It may ask the provider. */
    List<HookNews> news(byte[] body);

    /**
     * What the provider wants to read when its webhook was kept; empty where the status will do.
     */
    default HookReply reply() {
        return HookReply.NOTHING;
    }

    /** A payment to open; the shopper comes back to the return address whatever happens. */
    record Start(
            UUID paymentId,
            Money amount,
            String method,
            String returnUrl,
            String description,
            String locale,
            String country,
            Instant startedAt) {}

    /**
     * A payment as we know it.
     *
     * @param reference the provider's id of it, null while it never reached us
     * @param authorisation the provider's id of what it holds, null while it holds nothing
     */
    record Known(
            UUID paymentId,
            Money amount,
            @Nullable String reference,
            @Nullable String authorisation,
            Instant startedAt) {

        /** For calls that only make sense once the provider has it. */
        public String there() {
            if (reference == null) {
                throw new IllegalStateException(
                        "Payment " + paymentId + " isn't known to its provider");
            }
            return reference;
        }

        /** For calls that only make sense once the provider holds something. */
        public String held() {
            if (authorisation == null) {
                throw new IllegalStateException("Nothing is held for payment " + paymentId);
            }
            return authorisation;
        }
    }

    /**
     * A capture or refund of a payment that the provider knows.
     *
     * @param last whether this capture takes all that is left
     */
    record Move(UUID movementId, Known payment, Money amount, boolean last) {}
}
