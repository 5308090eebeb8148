package io.entrepot.checkout.internal;

import io.entrepot.checkout.SetAddress;
import io.entrepot.offer.Quote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where checkouts are kept. Each method is one statement that commits by itself. */
interface Checkouts {
    void start(UUID id, UUID cartId, String market, String locale, String clientIp);

    Optional<Checkout> find(UUID id);

    Optional<Checkout> findByOrder(UUID orderId);

    /** These three change an open checkout; false when it is open no more. */
    boolean setAddress(SetAddress command);

    boolean setService(UUID id, String service);

    boolean setMethod(UUID id, String method);

    /**
     * After placing only the method of a failed payment may be changed; one that takes longer makes
     * the goods wait longer.
     */
    boolean changeMethod(UUID id, String method, int holdSeconds);

    /**
     * Freezes the quote and names the order; the first to come wins and everybody reads its choice.
     */
    void place(UUID id, UUID orderId, Quote quote, int holdSeconds);

    /** Points a checkout at the order that its cart had already. */
    void adopt(UUID id, UUID orderId);

    /** The payment of the current attempt; named once. */
    UUID payment(UUID id, UUID proposed);

    /** Names a new payment in place of one that failed. */
    void nextAttempt(UUID id, UUID failed, UUID next);

    void finish(UUID id, Checkout.State state, String outcome);

    /** Remembers the basket made of what is left; the first one stays. */
    UUID newCart(UUID id, UUID proposed);

    void touch(UUID id);

    /** Placed checkouts that nobody has moved for so many seconds. */
    List<UUID> inDoubt(int seconds, int limit);
}
