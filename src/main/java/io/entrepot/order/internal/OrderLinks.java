package io.entrepot.order.internal;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of an order's link: a keyed hash of its id, so that a mail written later can carry the
 * same link and nothing has to be stored for each order.
 */
@Component
class OrderLinks {
    private final Orders orders;

    OrderLinks(Orders orders) {
        this.orders = orders;
    }

    String secret(UUID orderId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            orders.linkKey().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            byte[] hash = mac.doFinal(orderId.toString().getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean opens(UUID orderId, String secret) {
        return MessageDigest.isEqual(
                secret(orderId).getBytes(StandardCharsets.US_ASCII),
                secret.getBytes(StandardCharsets.UTF_8));
    }
}
