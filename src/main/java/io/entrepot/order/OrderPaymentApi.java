package io.entrepot.order;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The door to the money of an order that is kept though its payment was lost: the authorisation ran
 * out before the parcel left, or was let go. Staff ask the shopper to pay again, or cancel.
 */
@HttpExchange("/doors/order")
public interface OrderPaymentApi {
    /**
     * Lets the shopper pay again and says so in a mail. Refused as {@code payment_not_due} unless
     * the order is kept and nothing holds its money.
     */
    @PostExchange("/askForPayment")
    OrderView askForPayment(@RequestBody AskForPayment command);

    /** How the shopper can pay an order that waits for it; nothing is due otherwise. */
    @PostExchange("/paymentDue")
    PaymentDue paymentDue(@RequestBody OrderQuery query);

    /**
     * Begins the payment, or goes on with the one that was begun. Refused as {@code
     * payment_not_due} when nothing is due.
     */
    @PostExchange("/payAgain")
    PaidAgain payAgain(@RequestBody PayAgain command);
}
