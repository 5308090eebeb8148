package io.entrepot.payment;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door for payments that a demo took before it was loaded. */
@HttpExchange("/doors/payment")
public interface PaymentPastApi {
    /**
     * Writes payments of a past; what is there stays as it is. Refused as {@code no_past} except to
     * a demo that is being loaded.
     */
    @PostExchange("/pastPayments")
    void pastPayments(@RequestBody PastPayments command);
}
