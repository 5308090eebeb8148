package io.entrepot.payment.internal;

import io.entrepot.kernel.Money;
import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.spi.PaymentGateway;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A payment's row as it was read. */
record Payment(
        UUID id,
        UUID orderId,
        String orderNumber,
        String method,
        String provider,
        PaymentState state,
        Money amount,
        Counters counters,
        Whereabouts whereabouts,
        Shopper shopper,
        @Nullable String failureCode,
        @Nullable String releaseReason,
        Instant createdAt,
        CaptureAt captureAt) {

    /** Minor units of the payment's currency; the -ing ones are asked for and not answered. */
    record Counters(
            long authorised,
            long capturing,
            long captured,
            long released,
            long refunding,
            long refunded) {}

    /** How the provider knows it, and the last news of it that we took in. */
    record Whereabouts(
            @Nullable String reference,
            @Nullable String authorisation,
            long sequence,
            @Nullable String redirectUrl) {}

    /** Where the shopper is and comes back to. */
    record Shopper(String returnUrl, String country, String locale) {}

    Money money(long minor) {
        return new Money(minor, amount.currency());
    }

    /** What its provider needs to know of it. */
    PaymentGateway.Known known() {
        return new PaymentGateway.Known(
                id, amount, whereabouts.reference(), whereabouts.authorisation(), createdAt);
    }

    /** Whether a capture of this much, already set aside, takes all that is left. */
    boolean isLast(Money capture) {
        return counters.capturing() == capture.minor()
                && counters.captured() + counters.capturing() + counters.released()
                        == counters.authorised();
    }
}
