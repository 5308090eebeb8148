package io.entrepot.checkout;

import io.entrepot.kernel.Address;
import io.entrepot.offer.QuoteResult;
import io.entrepot.payment.PaymentMethod;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A checkout with the quote for what was decided so far; after placing, with the frozen one. */
public record CheckoutView(
        UUID id,
        UUID cartId,
        String state,
        @Nullable String outcome,
        String market,
        String country,
        String locale,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Address address,
        @Nullable String service,
        @Nullable String method,
        AddressForm addressForm,
        List<String> countries,
        List<PaymentMethod> methods,
        QuoteResult quote,
        @Nullable UUID orderId,
        @Nullable UUID newCartId) {}
