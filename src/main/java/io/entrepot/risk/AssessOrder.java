package io.entrepot.risk;

import io.entrepot.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of an order when it is judged; the amount also in the currency that rules use (USD). */
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
