package io.entrepot.payment.internal.adyen;

import io.entrepot.kernel.Money;
import io.entrepot.payment.internal.adyen.AdyenWire.Amount;
import io.entrepot.payment.internal.adyen.AdyenWire.Item;
import io.entrepot.payment.internal.adyen.AdyenWire.Webhook;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.HookNews.By;
import io.entrepot.payment.spi.HookNews.Changed;
import io.entrepot.payment.spi.HookReading;
import io.entrepot.payment.spi.ProviderPayment.Kind;
import io.entrepot.payment.spi.ProviderPayment.Movement;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Adyen's webhooks, which alone say what became of a payment. Only what is signed is read: the
 * references, the amount, the kind of event and whether it succeeded.
 */
final class AdyenHooks {
    private static final Logger LOG = LoggerFactory.getLogger(AdyenHooks.class);

    private final AdyenSignature signature;
    private final String merchantAccount;
    private final boolean live;

    AdyenHooks(AdyenProperties properties) {
        this.signature = new AdyenSignature(properties.hmacKeys());
        this.merchantAccount = properties.merchantAccount();
        this.live = properties.live();
    }

    /** A message is genuine when every item of it is. */
    HookReading read(byte[] body) {
        Webhook message;
        List<Item> items;
        try {
            message = AdyenWire.MAPPER.readValue(body, Webhook.class);
            items = message.items();
        } catch (JacksonException | NullPointerException e) {
            return new HookReading.Forged("it isn't a webhook");
        }
        if (items.isEmpty() || items.contains(null)) {
            return new HookReading.Forged("nothing in it is signed");
        }
        boolean good = true;
        for (Item item : items) {
            good &= signature.isGood(item);
        }
        if (!good) {
            return new HookReading.Forged("the signature is missing or wrong");
        }
        return Boolean.toString(live).equals(message.live())
                ? new HookReading.Genuine(id(items))
                : new HookReading.Forged("it is of the other mode");
    }

    /**
     * Adyen sends an event again with the same reference and code; with another outcome it is
     * another one.
     */
    private static String id(List<Item> items) {
        String all = items.stream().map(AdyenSignature::signed).collect(Collectors.joining("\n"));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.getBytes(StandardCharsets.UTF_8));
            Item first = items.getFirst();
            return first.eventCode() + "-" + HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    List<HookNews> news(byte[] body) {
        return AdyenWire.MAPPER.readValue(body, Webhook.class).items().stream()
                .map(this::news)
                .toList();
    }

    private HookNews news(Item item) {
        Amount amount = item.amount();
        Optional<Kind> kind = kind(item);
        List<Changed> about = about(item);
        if (!merchantAccount.equals(item.merchantAccountCode())
                || kind.isEmpty()
                || about.isEmpty()
                || amount == null) {
            return nothing(item);
        }
        Money money = AdyenAmounts.UNITS.heard(amount.value(), amount.currency());
        var movement =
                new Movement(
                        text(item.pspReference()),
                        kind.get(),
                        money.minor(),
                        text(item.merchantReference()));
        return new HookNews.Happened(about, movement, money.currency());
    }

    /** What Adyen calls the event, and whether it succeeded, say what happened. */
    private static Optional<Kind> kind(Item item) {
        boolean done = item.succeeded();
        return switch (text(item.eventCode())) {
            // The page stays open after a refused attempt, so that isn't the payment's end.
            case "AUTHORISATION" -> done ? Optional.of(Kind.AUTHORISED) : Optional.empty();
            case "CAPTURE" -> Optional.of(done ? Kind.CAPTURED : Kind.CAPTURE_FAILED);
            case "CAPTURE_FAILED" -> Optional.of(Kind.CAPTURE_FAILED);
            case "REFUND" -> Optional.of(done ? Kind.REFUNDED : Kind.REFUND_FAILED);
            case "REFUND_FAILED", "REFUNDED_REVERSED" -> Optional.of(Kind.REFUND_FAILED);
            case "CANCELLATION", "TECHNICAL_CANCEL" ->
                    Optional.of(done ? Kind.RELEASED : Kind.RELEASE_FAILED);
            case "EXPIRE" -> done ? Optional.of(Kind.EXPIRED) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static HookNews nothing(Item item) {
        String code = text(item.eventCode());
        if (code.contains("CHARGEBACK")) {
            LOG.warn("Adyen tells of a {} of {}", code, item.originalReference());
        }
        return new HookNews.Nothing(code);
    }

    /** Modifications carry our reference of them, or the payment's, and always Adyen's of it. */
    private static List<Changed> about(Item item) {
        var ids = new ArrayList<Changed>();
        ours(item.merchantReference())
                .ifPresent(
                        id -> {
                            ids.add(Changed.payment(id));
                            ids.add(new Changed(By.MOVEMENT, id.toString()));
                        });
        String original = item.originalReference();
        if (original != null && !original.isBlank()) {
            ids.add(new Changed(By.AUTHORISATION, original));
        }
        return ids;
    }

    private static Optional<UUID> ours(@Nullable String reference) {
        try {
            return Optional.of(UUID.fromString(text(reference)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
