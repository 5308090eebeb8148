package io.entrepot.order;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * An order as other modules see it; what a shopper or a clerk sees is made from it in the web
 * layer.
 */
public record OrderView(
        UUID id,
        String number,
        UUID cartId,
        UUID checkoutId,
        String market,
        String country,
        String locale,
        Currency currency,
        PlaceOrder.Contact contact,
        Address address,
        List<OrderLine> lines,
        List<Charge> charges,
        Money total,
        PlaceOrder.Terms terms,
        OrderStates states,
        @Nullable UUID paymentId,
        @Nullable UUID holdId,
        @Nullable UUID shipmentId,
        int riskScore,
        List<String> riskReasons,
        List<Step> steps,
        Instant placedAt) {
    /** One transition of one lifecycle: who, when, why. */
    public record Step(
            String lifecycle,
            @Nullable String from,
            String to,
            Instant at,
            String actor,
            String reason) {}
}
