package io.entrepot.payment.internal.paypal;

import io.entrepot.payment.internal.paypal.PayPalWire.Order;
import io.entrepot.payment.internal.wire.Sorting;
import io.entrepot.payment.internal.wire.WireReply;
import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.payment.spi.PaymentGateway.Known;
import io.entrepot.payment.spi.ProviderPayment.Kind;

/** Asks PayPal how an order stands, and doesn't believe one that another account is paid by. */
final class PayPalLook {
    private final PayPalApi api;
    private final String merchantId;

    PayPalLook(PayPalApi api, String merchantId) {
        this.api = api;
        this.merchantId = merchantId;
    }

    /**
     * An order whose id never reached us can't be asked for; nobody was led to it, so it holds
     * nothing, and sending it again under its key answers with the same one.
     */
    GatewayAnswer find(Known payment) {
        if (payment.reference() == null) {
            return new GatewayAnswer.NotFound();
        }
        GatewayAnswer answer = sorted(order(payment), this::answer);
        return answer instanceof GatewayAnswer.NotFound
                ? new GatewayAnswer.Answered(
                        PayPalReading.over(
                                payment.there(),
                                payment.paymentId(),
                                payment.amount(),
                                Kind.EXPIRED))
                : answer;
    }

    WireReply order(Known payment) {
        return api.get("/v2/checkout/orders/" + payment.there());
    }

    GatewayAnswer answer(String body) {
        Order order = read(body);
        var payee = order.unit().payee();
        if (payee == null || !merchantId.equals(payee.merchantId())) {
            return new GatewayAnswer.Unknown("the order pays another account");
        }
        return new GatewayAnswer.Answered(PayPalReading.payment(order));
    }

    static Order read(String body) {
        return PayPalWire.MAPPER.readValue(body, Order.class);
    }

    static GatewayAnswer sorted(
            WireReply reply, java.util.function.Function<String, GatewayAnswer> good) {
        GatewayAnswer answer =
                Sorting.of(
                        reply,
                        good,
                        body -> PayPalWire.MAPPER.readValue(body, PayPalWire.Failure.class).word());
        // The number is ours and used once, so the capture that has it is the one we ask for.
        return answer instanceof GatewayAnswer.Refused(var code)
                        && code.equals("DUPLICATE_INVOICE_ID")
                ? new GatewayAnswer.Unknown("it was captured before")
                : answer;
    }
}
