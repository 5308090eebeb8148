package io.entrepot.payment.internal;

import static io.entrepot.payment.PaymentState.ACTION_REQUIRED;
import static io.entrepot.payment.PaymentState.AUTHORISED;
import static io.entrepot.payment.PaymentState.CAPTURED;
import static io.entrepot.payment.PaymentState.CREATED;
import static io.entrepot.payment.PaymentState.EXPIRED;
import static io.entrepot.payment.PaymentState.FAILED;
import static io.entrepot.payment.PaymentState.PARTIALLY_CAPTURED;
import static io.entrepot.payment.PaymentState.RELEASED;
import static io.entrepot.payment.PaymentState.UNKNOWN;

import io.entrepot.kernel.Lifecycle;
import io.entrepot.payment.PaymentState;

/** Which state of a payment may follow which. */
final class PaymentLifecycle {
    static final Lifecycle<PaymentState> TABLE =
            Lifecycle.of(PaymentState.class)
                    .from(CREATED, ACTION_REQUIRED, UNKNOWN, AUTHORISED, FAILED, RELEASED, EXPIRED)
                    .from(ACTION_REQUIRED, AUTHORISED, FAILED, RELEASED, EXPIRED)
                    .from(UNKNOWN, ACTION_REQUIRED, AUTHORISED, FAILED, RELEASED, EXPIRED)
                    .from(AUTHORISED, PARTIALLY_CAPTURED, CAPTURED, RELEASED, EXPIRED)
                    .from(PARTIALLY_CAPTURED, CAPTURED)
                    .build();

    private PaymentLifecycle() {}

    /** Whether the shopper or the provider may still change it without us asking. */
    static boolean isOpen(PaymentState state) {
        return switch (state) {
            case CREATED, ACTION_REQUIRED, UNKNOWN -> true;
            case AUTHORISED, PARTIALLY_CAPTURED, CAPTURED, FAILED, RELEASED, EXPIRED -> false;
        };
    }

    static boolean isHeld(PaymentState state) {
        return state == AUTHORISED || state == PARTIALLY_CAPTURED;
    }
}
