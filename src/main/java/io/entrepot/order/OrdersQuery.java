package io.entrepot.order;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Filters for the list of orders; {@code text} is a number, an e-mail or a name. At most 100. */
public record OrdersQuery(
        @Nullable OrderState state,
        @Nullable PayState payment,
        @Nullable DeliveryState delivery,
        @Nullable RiskState risk,
        @Nullable String market,
        @Nullable String text,
        @Nullable UUID before,
        int limit) {}
