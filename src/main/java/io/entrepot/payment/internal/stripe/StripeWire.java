package io.entrepot.payment.internal.stripe;

import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/** Stripe's objects as far as this adapter reads them. */
final class StripeWire {
    static final JsonMapper MAPPER =
            Json.LENIENT
                    .rebuild()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private StripeWire() {}

    /** The page that the shopper pays on; the intent is there once somebody tried to. */
    record Session(
            String id,
            boolean livemode,
            @Nullable String clientReferenceId,
            long amountTotal,
            String currency,
            @Nullable String status,
            @Nullable String url,
            long created,
            @Nullable Intent paymentIntent) {}

    record Intent(
            String id,
            boolean livemode,
            long amount,
            long amountReceived,
            String currency,
            String status,
            Map<String, String> metadata,
            @Nullable String cancellationReason,
            @Nullable Charge latestCharge,
            @Nullable Reason lastPaymentError) {
        String metadata(String name) {
            return metadata == null ? "" : metadata.getOrDefault(name, "");
        }
    }

    record Charge(String id) {}

    record Refund(
            String id,
            long amount,
            String currency,
            @Nullable String status,
            @Nullable Map<String, String> metadata) {
        String metadata(String name) {
            return metadata == null ? "" : metadata.getOrDefault(name, "");
        }
    }

    record Sessions(List<Session> data, boolean hasMore) {}

    record Refunds(List<Refund> data, boolean hasMore) {}

    record Failure(Reason error) {}

    record Reason(@Nullable String type, @Nullable String code, @Nullable String declineCode) {
        String word() {
            if (declineCode != null) {
                return declineCode;
            }
            return code != null ? code : String.valueOf(type);
        }
    }

    record Event(String id, String type, boolean livemode, Data data) {}

    record Data(JsonNode object) {}
}
