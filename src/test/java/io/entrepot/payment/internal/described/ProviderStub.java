package io.entrepot.payment.internal.described;

import io.entrepot.kernel.Money;
import io.entrepot.payment.spi.PaymentGateway;

import java.util.List;
import java.util.UUID;

/** A provider that tests pay at: its interface, its own books, and what happens on its page. */
public interface ProviderStub extends AutoCloseable {
    PaymentGateway gateway();

    DescribedServer server();

    /** A way to pay there that is held first, where there is one. */
    String method();

    /** An amount that it takes. */
    default Money amount() {
        return Money.of(4200, "EUR");
    }

    /** Whether an authorisation can be captured once only, and the rest of it is let go by that. */
    default boolean capturesOnce() {
        return false;
    }

    /** Whether paying takes the money at once, so that nothing is held, captured or let go. */
    default boolean takesAtOnce() {
        return false;
    }

    /** Whether only webhooks say that the shopper paid, so that asking doesn't help. */
    default boolean tellsByWebhookOnly() {
        return false;
    }

    /** How the paths end on which something can go wrong. */
    Paths paths();

    /** What path a start, a capture and a refund end with. */
    record Paths(String start, String capture, String refund) {}

    /** The shopper pays on the page. */
    void pay(UUID payment);

    /** The page's time runs out. */
    void expire(UUID payment);

    /** The provider's own books say another amount from now on. */
    void falsify(UUID payment);

    /** How many payments have our id there. */
    int payments(UUID payment);

    /** What was taken and what was given back, in our minor units. */
    long taken(UUID payment);

    long refunded(UUID payment);

    /** The webhooks so far, oldest first. */
    List<Message> messages();

    /** The newest webhook with one byte of its body changed, and signed with another secret. */
    List<Message> forgeries();

    /** The newest webhook, truly signed long ago; none where the scheme carries no time. */
    List<Message> stale();

    @Override
    void close();
}
