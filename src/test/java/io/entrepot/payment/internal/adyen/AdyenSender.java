package io.entrepot.payment.internal.adyen;

import io.entrepot.payment.internal.described.Description;
import io.entrepot.payment.internal.described.Message;
import io.entrepot.payment.internal.wire.Hmac;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signs webhooks the way Adyen does, and holds each to the schema of its event. */
public final class AdyenSender {
    public static final String DESCRIPTION = "adyen-webhooks-v1.json";
    static final String ACCOUNT = "EntrepotShop";
    static final String OLD_KEY = "11".repeat(32);
    static final String NEW_KEY =
            "44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056";
    private static final Map<String, String> SCHEMAS =
            Map.of(
                    "AUTHORISATION", "AuthorisationNotificationRequest",
                    "CAPTURE", "CaptureNotificationRequest",
                    "CAPTURE_FAILED", "RefundCaptureFailedNotificationRequest",
                    "REFUND_FAILED", "RefundCaptureFailedNotificationRequest",
                    "CANCELLATION", "CancellationNotificationRequest",
                    "CHARGEBACK", "ChargebackNotificationRequest");

    private final List<String> faults = new ArrayList<>();
    private final List<byte[]> bodies = new ArrayList<>();

    /** What a message says; the original is empty for what isn't a modification. */
    record Event(String code, boolean success, String psp, String original, String reference) {}

    synchronized void send(Event event, long value, String currency) {
        bodies.add(message(NEW_KEY, item(event, value, currency)));
    }

    synchronized List<Message> messages() {
        return bodies.stream().map(AdyenSender::plain).toList();
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    static Message plain(byte[] body) {
        return new Message(Map.of(), body);
    }

    ObjectNode item(Event event, long value, String currency) {
        ObjectNode item = Description.JSON.createObjectNode();
        item.put("eventCode", event.code())
                .put("success", Boolean.toString(event.success()))
                .put("pspReference", event.psp())
                .put("merchantAccountCode", ACCOUNT)
                .put("merchantReference", event.reference())
                .put("eventDate", "2026-12-01T01:00:00+01:00")
                .put("reason", "");
        item.putObject("amount").put("value", value).put("currency", currency);
        if (!event.original().isEmpty()) {
            item.put("originalReference", event.original());
        }
        return item;
    }

    byte[] message(String key, ObjectNode... items) {
        ObjectNode body = Description.JSON.createObjectNode().put("live", "false");
        ArrayNode list = body.putArray("notificationItems");
        for (ObjectNode item : items) {
            item.putObject("additionalData").put("hmacSignature", signature(key, item));
            list.addObject().set("NotificationRequestItem", item);
        }
        Description description = Description.of(DESCRIPTION);
        String code = items[0].path("eventCode").asString();
        if (SCHEMAS.containsKey(code)) {
            faults.addAll(
                    description
                            .shapes()
                            .faults(description.schema(SCHEMAS.get(code)), body)
                            .stream()
                            .map(each -> "our webhook " + code + ": " + each)
                            .toList());
        }
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Written down a second time, so that the adapter isn't checked against itself. */
    static String signature(String key, ObjectNode item) {
        String signed =
                Stream.of(
                                "/pspReference",
                                "/originalReference",
                                "/merchantAccountCode",
                                "/merchantReference",
                                "/amount/value",
                                "/amount/currency",
                                "/eventCode",
                                "/success")
                        .map(each -> item.at(each).asString(""))
                        .collect(Collectors.joining(":"));
        return Base64.getEncoder()
                .encodeToString(
                        Hmac.sha256(
                                HexFormat.of().parseHex(key),
                                signed.getBytes(StandardCharsets.UTF_8)));
    }

    /** The newest with one signed field changed, signed with another key, and not signed at all. */
    synchronized List<Message> forgeries() {
        String good = new String(bodies.getLast(), StandardCharsets.UTF_8);
        ObjectNode item =
                (ObjectNode)
                        Description.JSON
                                .readTree(good)
                                .at("/notificationItems/0/NotificationRequestItem");
        ObjectNode second = item.deepCopy();
        second.put("pspReference", "PSPOTHER");
        String both = good.replace("]}", ",{\"NotificationRequestItem\":" + second + "}]}");
        return Stream.of(
                        good.replaceFirst("\"value\":\\d+", "\"value\":1"),
                        good.replace("\"success\":\"true\"", "\"success\":\"false\""),
                        good.replaceFirst("\"merchantReference\":\".", "\"merchantReference\":\"x"),
                        good.replaceFirst("\"hmacSignature\":\"[^\"]*\"", "\"hmacSignature\":\"\""),
                        good.replace("hmacSignature", "other"),
                        good.replace("\"live\":\"false\"", "\"live\":\"true\""),
                        new String(message("22".repeat(32), item), StandardCharsets.UTF_8),
                        both,
                        "{\"live\":\"false\",\"notificationItems\":[]}",
                        "[]",
                        "")
                .map(each -> plain(each.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
