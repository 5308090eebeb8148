package io.entrepot.payment.internal.paypal;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** PayPal's objects as far as this adapter writes and reads them. */
final class PayPalWire {
    static final JsonMapper MAPPER =
            Json.LENIENT
                    .rebuild()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .changeDefaultPropertyInclusion(
                            each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private PayPalWire() {}

    record Amount(String currencyCode, String value) {}

    record NewOrder(String intent, List<NewUnit> purchaseUnits, Source paymentSource) {}

    record NewUnit(Amount amount, String customId, String description) {}

    record Source(Wallet paypal) {}

    record Wallet(Context experienceContext) {}

    record Context(
            @Nullable String brandName,
            @Nullable String locale,
            String shippingPreference,
            String userAction,
            String returnUrl,
            String cancelUrl) {}

    record Capturing(Amount amount, String invoiceId, boolean finalCapture) {}

    record Refunding(Amount amount, String customId) {}

    record Nothing() {}

    record Order(
            String id,
            @Nullable String status,
            @Nullable List<Unit> purchaseUnits,
            @Nullable List<Link> links) {
        /** We open orders with one unit. */
        Unit unit() {
            if (purchaseUnits == null || purchaseUnits.size() != 1) {
                throw new IllegalStateException("Order " + id + " hasn't one unit");
            }
            return purchaseUnits.getFirst();
        }

        @Nullable String page() {
            return links == null
                    ? null
                    : links.stream()
                            .filter(
                                    each ->
                                            each.rel().equals("payer-action")
                                                    || each.rel().equals("approve"))
                            .map(Link::href)
                            .findFirst()
                            .orElse(null);
        }
    }

    record Link(String href, String rel) {}

    record Unit(
            Amount amount,
            @Nullable Payee payee,
            @Nullable String customId,
            @Nullable Payments payments) {}

    record Payee(@Nullable String merchantId) {}

    record Payments(
            @Nullable List<Part> authorizations,
            @Nullable List<Part> captures,
            @Nullable List<Part> refunds) {
        static final Payments NONE = new Payments(null, null, null);

        List<Part> held() {
            return authorizations == null ? List.of() : authorizations;
        }

        List<Part> taken() {
            return captures == null ? List.of() : captures;
        }

        List<Part> returned() {
            return refunds == null ? List.of() : refunds;
        }
    }

    /** An authorisation, a capture or a refund. */
    record Part(
            String id,
            @Nullable String status,
            Amount amount,
            @Nullable String invoiceId,
            @Nullable String customId,
            @Nullable List<Link> links) {
        long minor() {
            return PayPalAmounts.heard(amount).minor();
        }
    }

    record Made(String id) {}

    record Token(String accessToken, long expiresIn) {}

    record Failure(@Nullable String name, @Nullable List<Detail> details) {
        String word() {
            return details == null || details.isEmpty()
                    ? String.valueOf(name)
                    : details.getFirst().issue();
        }
    }

    record Detail(String issue) {}

    record Verdict(String verificationStatus) {}

    record Event(String id, String eventType, JsonNode resource) {}
}
