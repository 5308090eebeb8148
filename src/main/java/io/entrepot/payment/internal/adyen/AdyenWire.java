package io.entrepot.payment.internal.adyen;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/** Adyen's objects as far as this adapter writes and reads them. */
final class AdyenWire {
    static final JsonMapper MAPPER =
            Json.LENIENT
                    .rebuild()
                    .changeDefaultPropertyInclusion(
                            each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private AdyenWire() {}

    /** In Adyen's minor units. */
    record Amount(long value, String currency) {}

    record NewLink(
            String merchantAccount,
            String reference,
            Amount amount,
            String returnUrl,
            String description,
            @Nullable String shopperLocale,
            String countryCode,
            String expiresAt,
            boolean manualCapture,
            boolean reusable,
            List<String> allowedPaymentMethods) {}

    record Link(
            String id,
            String merchantAccount,
            String reference,
            Amount amount,
            String status,
            @Nullable String url) {}

    record Closing(String status) {}

    /** A capture or a refund. */
    record Moving(String merchantAccount, Amount amount, String reference) {}

    record Cancelling(String merchantAccount, String reference) {}

    record Taken(String pspReference) {}

    record Failure(@Nullable String errorCode, @Nullable String errorType) {
        String word() {
            return errorCode == null || errorCode.isBlank() ? String.valueOf(errorType) : errorCode;
        }
    }

    record Webhook(@Nullable String live, @Nullable List<Wrapped> notificationItems) {
        List<Item> items() {
            return notificationItems == null
                    ? List.of()
                    : notificationItems.stream().map(Wrapped::item).toList();
        }
    }

    record Wrapped(@JsonProperty("NotificationRequestItem") Item item) {}

    record Item(
            @Nullable String pspReference,
            @Nullable String originalReference,
            @Nullable String merchantAccountCode,
            @Nullable String merchantReference,
            @Nullable Amount amount,
            @Nullable String eventCode,
            @Nullable String success,
            @Nullable Map<String, Object> additionalData) {
        boolean succeeded() {
            return "true".equals(success);
        }

        String signature() {
            return additionalData == null
                    ? ""
                    : String.valueOf(additionalData.getOrDefault("hmacSignature", ""));
        }
    }
}
