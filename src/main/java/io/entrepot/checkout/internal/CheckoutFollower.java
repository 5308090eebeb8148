package io.entrepot.checkout.internal;

import io.entrepot.checkout.CompleteCheckout;
import io.entrepot.payment.PaymentAuthorised;
import io.entrepot.platform.event.Listener;

import org.springframework.stereotype.Component;

/** The only one who hears that a payment was authorised, and goes on from there. */
@Component
class CheckoutFollower {
    private final Checkouts checkouts;
    private final Saga saga;

    CheckoutFollower(Checkouts checkouts, Saga saga) {
        this.checkouts = checkouts;
        this.saga = saga;
    }

    @Listener("checkout.completes-authorised-ones")
    void authorised(PaymentAuthorised event) {
        checkouts
                .findByOrder(event.orderId())
                .ifPresent(
                        checkout ->
                                saga.run(
                                        checkout,
                                        new CompleteCheckout(checkout.id(), null, false, null)));
    }
}
