package io.entrepot.payment.internal.stripe;

import io.entrepot.kernel.Money;
import io.entrepot.payment.internal.stripe.StripeWire.Intent;
import io.entrepot.payment.internal.stripe.StripeWire.Refund;
import io.entrepot.payment.internal.stripe.StripeWire.Session;
import io.entrepot.payment.spi.ProviderPayment;
import io.entrepot.payment.spi.ProviderPayment.Kind;
import io.entrepot.payment.spi.ProviderPayment.Movement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Makes what happened out of the states in which Stripe's objects are. */
final class StripeReading {
    private StripeReading() {}

    static ProviderPayment payment(Session session, List<Refund> refunds) {
        Intent intent = session.paymentIntent();
        var movements = new ArrayList<Movement>();
        if (intent != null) {
            movements.addAll(movements(intent));
            refunds.forEach(each -> movements.add(movement(each)));
        }
        if ("expired".equals(session.status()) && movements.isEmpty()) {
            movements.add(new Movement(session.id(), Kind.EXPIRED, 0, ""));
        }
        return new ProviderPayment(
                session.id(),
                UUID.fromString(String.valueOf(session.clientReferenceId())),
                money(session.amountTotal(), session.currency()),
                ProviderPayment.weigh(movements),
                movements,
                session.url(),
                failure(intent));
    }

    private static List<Movement> movements(Intent intent) {
        var movements = new ArrayList<Movement>();
        long amount = minor(intent.amount(), intent.currency());
        long taken = minor(intent.amountReceived(), intent.currency());
        StripeWire.Charge charge = intent.latestCharge();
        switch (intent.status()) {
            case "requires_capture" ->
                    movements.add(new Movement(intent.id(), Kind.AUTHORISED, amount, ""));
            case "succeeded" -> {
                movements.add(new Movement(intent.id(), Kind.AUTHORISED, amount, ""));
                String id = charge == null ? intent.id() : charge.id();
                movements.add(new Movement(id, Kind.CAPTURED, taken, intent.metadata("capture")));
                if (taken < amount) {
                    movements.add(new Movement(intent.id(), Kind.RELEASED, amount - taken, ""));
                }
            }
            case "canceled" -> {
                if (charge != null) {
                    movements.add(new Movement(intent.id(), Kind.AUTHORISED, amount, ""));
                }
                boolean late = "automatic".equals(intent.cancellationReason());
                movements.add(
                        new Movement(intent.id(), late ? Kind.EXPIRED : Kind.RELEASED, amount, ""));
            }
            default -> {
                // The shopper is still at it, or the bank is.
            }
        }
        return movements;
    }

    private static Movement movement(Refund refund) {
        Kind kind =
                switch (String.valueOf(refund.status())) {
                    case "succeeded" -> Kind.REFUNDED;
                    case "failed", "canceled" -> Kind.REFUND_FAILED;
                    default -> Kind.PENDING;
                };
        return new Movement(
                refund.id(),
                kind,
                minor(refund.amount(), refund.currency()),
                refund.metadata("refund"));
    }

    private static @Nullable String failure(@Nullable Intent intent) {
        return intent == null || intent.lastPaymentError() == null
                ? null
                : intent.lastPaymentError().word();
    }

    private static long minor(long units, String currency) {
        return money(units, currency).minor();
    }

    private static Money money(long units, String currency) {
        return StripeAmounts.UNITS.heard(units, currency.toUpperCase(Locale.ROOT));
    }
}
