package io.entrepot.order.internal;

import io.entrepot.order.PayState;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is kept of paying an order again. Everything that changes it is called in a transaction. */
interface Renewals {
    /** Kept orders in these states have nobody's money. */
    Set<PayState> LOST = EnumSet.of(PayState.FAILED, PayState.RELEASED, PayState.EXPIRED);

    /** How often the shopper was asked, and the payment that was begun. */
    record Renewal(int asks, Optional<UUID> begun) {}

    Renewal of(UUID orderId);

    /** Counts an ask and answers the how manieth it is. */
    int ask(UUID orderId);

    /** The payment under way for this order: the one begun, else the proposed one. */
    UUID begin(UUID orderId, UUID proposed);

    /** Forgets a payment that came to nothing, so that another can begin. */
    void drop(UUID orderId, UUID paymentId);

    /** From now on the order is paid by this one. */
    void replace(UUID orderId, UUID paymentId);
}
