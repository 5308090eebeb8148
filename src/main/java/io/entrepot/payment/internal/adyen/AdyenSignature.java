package io.entrepot.payment.internal.adyen;

import io.entrepot.payment.internal.adyen.AdyenWire.Amount;
import io.entrepot.payment.internal.adyen.AdyenWire.Item;
import io.entrepot.payment.internal.wire.Hmac;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks {@code additionalData.hmacSignature}: HMAC-SHA256 over eight fields of the item, which are
 * all of it that may be believed (docs.adyen.com, verify HMAC signatures; Adyen's own Java library,
 * seen 2026-12). It carries no time, so age says nothing.
 */
final class AdyenSignature {
    private final List<byte[]> keys;

    AdyenSignature(List<String> hexKeys) {
        this.keys = hexKeys.stream().map(HexFormat.of()::parseHex).toList();
    }

    boolean isGood(Item item) {
        byte[] given;
        try {
            given = Base64.getDecoder().decode(item.signature());
        } catch (IllegalArgumentException e) {
            return false;
        }
        byte[] signed = signed(item).getBytes(StandardCharsets.UTF_8);
        return Hmac.isOneOf(given, keys.stream().map(key -> Hmac.sha256(key, signed)).toList());
    }

    static String signed(Item item) {
        Amount amount = item.amount();
        return Stream.of(
                        text(item.pspReference()),
                        text(item.originalReference()),
                        text(item.merchantAccountCode()),
                        text(item.merchantReference()),
                        amount == null ? "" : Long.toString(amount.value()),
                        amount == null ? "" : text(amount.currency()),
                        text(item.eventCode()),
                        text(item.success()))
                .collect(Collectors.joining(":"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
