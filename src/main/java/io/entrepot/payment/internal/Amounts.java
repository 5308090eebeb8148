package io.entrepot.payment.internal;

import java.util.UUID;

/**
 * The counters of a payment. Each change is one conditional update of a row that carries the
 * CHECKs; false says that the condition didn't hold and nothing changed.
 */
interface Amounts {
    boolean authorise(UUID payment, long amount);

    /** Sets this much of the authorisation aside for a capture that is about to be asked for. */
    boolean reserveCapture(UUID payment, long amount);

    /** Sets this much of the captures aside for a refund. */
    boolean reserveRefund(UUID payment, long amount);

    void captured(UUID payment, long amount);

    void captureFailed(UUID payment, long amount);

    void refunded(UUID payment, long amount);

    void refundFailed(UUID payment, long amount);

    /** A capture that the provider made without us asking. */
    void capturedElsewhere(UUID payment, long amount);

    /** A refund that the provider made without us asking. */
    void refundedElsewhere(UUID payment, long amount);

    void released(UUID payment, long amount);
}
