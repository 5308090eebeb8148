package io.entrepot.risk;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What is known of an order when it is judged; the amount also in the currency that rules use
 * (USD).
 */
public record AssessOrder(
        UUID orderId,
        String market,
        String country,
        Money total,
        Money totalUsd,
        String email,
        @Nullable String phone,
        String addressKey,
        @Nullable String clientIp,
        int pieces) {}
