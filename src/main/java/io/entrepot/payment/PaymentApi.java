package io.entrepot.payment;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/**
 * The door to money that others hold for us. Ids are made by the caller and are the keys: the same
 * command twice does the thing once. An outcome that is not known is said to be unknown, never
 * guessed.
 */
@HttpExchange("/doors/payment")
public interface PaymentApi {
    /** The ways to pay this amount in this market and country, best first. */
    @PostExchange("/methods")
    List<PaymentMethod> methods(@RequestBody MethodQuery query);

    /** Writes the intent, asks the provider and answers where the shopper must go. */
    @PostExchange("/start")
    PaymentView start(@RequestBody StartPayment command);

    /** What we know; {@code refresh} asks the provider first when we are waiting or in doubt. */
    @PostExchange("/payment")
    PaymentView payment(@RequestBody PaymentQuery query);

    /** The payments that were begun for an order, the newest first. */
    @PostExchange("/ofOrder")
    List<PaymentView> ofOrder(@RequestBody OrderPayments query);

    /**
     * Takes some or all of what was authorised; more than that is refused as {@code over_capture}.
     */
    @PostExchange("/capture")
    MovementView capture(@RequestBody CapturePayment command);

    /** Lets go of what was authorised and not captured. */
    @PostExchange("/release")
    PaymentView release(@RequestBody ReleasePayment command);

    /**
     * Ends a payment that nobody needs: lets go of what is held and refunds what was taken. Again
     * with the same reason it is the same request.
     */
    @PostExchange("/giveBack")
    PaymentView giveBack(@RequestBody ReleasePayment command);

    /**
     * Gives back some or all of what was captured; more than that is refused as {@code
     * over_refund}.
     */
    @PostExchange("/refund")
    MovementView refund(@RequestBody RefundPayment command);
}
