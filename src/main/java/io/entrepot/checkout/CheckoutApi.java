package io.entrepot.checkout;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to the way from a cart to a confirmed order. */
@HttpExchange("/doors/checkout")
public interface CheckoutApi {
    @PostExchange("/start")
    CheckoutView start(@RequestBody StartCheckout command);

    @PostExchange("/setAddress")
    CheckoutView setAddress(@RequestBody SetAddress command);

    @PostExchange("/setShipping")
    CheckoutView setShipping(@RequestBody SetShipping command);

    @PostExchange("/setPayment")
    CheckoutView setPayment(@RequestBody SetPayment command);

    @PostExchange("/checkout")
    CheckoutView checkout(@RequestBody CheckoutQuery query);

    /**
     * Does whatever is next; the button, the return page, the webhook and the sweeper all end here.
     */
    @PostExchange("/complete")
    Completion complete(@RequestBody CompleteCheckout command);
}
