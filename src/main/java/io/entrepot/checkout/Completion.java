package io.entrepot.checkout;

import io.entrepot.order.OrderView;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** How far a completion came, and what the shopper does next. */
public record Completion(
        State state,
        @Nullable OrderView order,
        @Nullable String redirectUrl,
        @Nullable String code,
        @Nullable UUID newCartId) {
    /** What is next. */
    public enum State {
        PAYMENT_REQUIRED,
        PENDING,
        CONFIRMED,
        PAYMENT_FAILED,
        OUT_OF_STOCK,
        PROMOTION_GONE,
        REFUSED,
        EXPIRED
    }
}
