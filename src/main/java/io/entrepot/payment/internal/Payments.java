package io.entrepot.payment.internal;

import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.StartPayment;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.ProviderPayment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The payments we keep. Everything that changes one is called inside a transaction. */
interface Payments {

    /** False when the id is taken; then nothing was written. */
    boolean add(StartPayment command, PaymentMethod method);

    Optional<Payment> find(UUID id);

    /** Those of an order, the newest first. */
    List<Payment> ofOrder(UUID orderId);

    /** The payment that an id in this provider's message leads to. */
    Optional<Payment> find(String provider, HookNews.Changed changed);

    /** The row for this transaction alone, as it is now. */
    Optional<Payment> lock(UUID id);

    List<PaymentView.Step> steps(UUID id);

    /** Writes the new state and the row that says who, when and why. */
    void move(Payment payment, PaymentState to, Why why);

    /** Notes how the provider knows it and the newest news of it. */
    void meet(UUID id, ProviderPayment news);

    /** Notes under which id the provider holds the amount. */
    void held(UUID id, String authorisation);

    void fail(UUID id, String failureCode);

    /** No capture starts after this; false when one is under way or the payment is past it. */
    boolean wantRelease(UUID id, String reason);

    /** The provider refused the release, so captures may go on. */
    void keep(UUID id);

    /** The sweeper looks at it within seconds. */
    void lookSoon(UUID id);

    /**
     * Takes payments whose time has come; each is looked at later and later while nothing changes.
     */
    List<UUID> takeDue(int most);

    /** Who changed a state, and the reason in one word. */
    record Why(String actor, String reason) {}
}
