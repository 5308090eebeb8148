package io.entrepot.payment.spi;

import io.entrepot.kernel.Money;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentMethod;

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

    GatewayAnswer capture(Move move, String key);

    GatewayAnswer refund(Move move, String key);

    /** Lets go of whatever isn't captured. */
    GatewayAnswer release(String providerReference, String key);

    /** Asks what happened, by our own id, because theirs may never have reached us. */
    GatewayAnswer find(UUID paymentId);

    /**
     * Checks who sent a webhook and which one it is; the header function answers empty for none.
     */
    HookReading read(Function<String, String> header, byte[] body);

    /** The payment in a webhook that was read before. */
    ProviderPayment payment(byte[] body);

    /** A payment to open; the shopper comes back to the return address whatever happens. */
    record Start(
            UUID paymentId,
            Money amount,
            String returnUrl,
            String description,
            String locale,
            String country) {}

    /** A capture or refund of a payment that the provider knows. */
    record Move(UUID movementId, String providerReference, Money amount) {}
}
