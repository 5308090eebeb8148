package io.entrepot.checkout;

import io.entrepot.kernel.Address;
import io.entrepot.offer.QuoteRequest;

import java.util.List;
import java.util.UUID;

/** A basket with everything that a shopper would decide; the cheapest service takes it. */
public record DraftOrder(
        UUID orderId,
        UUID cartId,
        UUID checkoutId,
        String market,
        String locale,
        String email,
        Address address,
        List<QuoteRequest.Item> items) {}
