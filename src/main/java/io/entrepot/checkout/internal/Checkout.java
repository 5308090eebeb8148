package io.entrepot.checkout.internal;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Ids;
import io.entrepot.offer.Quote;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A checkout as stored. The quote is there from placing on and never changes after. */
record Checkout(
        UUID id,
        UUID cartId,
        String market,
        String locale,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Address address,
        @Nullable String service,
        @Nullable String method,
        @Nullable String clientIp,
        State state,
        @Nullable String outcome,
        @Nullable UUID orderId,
        @Nullable UUID paymentId,
        @Nullable Quote quote,
        @Nullable UUID newCartId,
        boolean expired,
        int holdSecondsLeft) {
    private static final int SHORTEST_HOLD_SECONDS = 300;

    /** How far it is. */
    enum State {
        OPEN,
        PLACED,
        CONFIRMED,
        FAILED,
        EXPIRED
    }

    /** The order that was made of it; asked for only after placing. */
    UUID placedOrderId() {
        if (orderId == null) {
            throw new IllegalStateException("Checkout " + id + " has no order");
        }
        return orderId;
    }

    Quote frozenQuote() {
        if (quote == null) {
            throw new IllegalStateException("Checkout " + id + " has no quote");
        }
        return quote;
    }

    /** Whether the time to pay is over. */
    boolean holdPast() {
        return holdSecondsLeft <= 0;
    }

    /** For how long the goods are held; a payment in doubt keeps them for minutes more. */
    int holdSeconds() {
        return Math.max(SHORTEST_HOLD_SECONDS, holdSecondsLeft);
    }

    /** One hold for an order, whoever asks for it. */
    UUID holdId() {
        return Ids.derived(placedOrderId(), "hold");
    }
}
