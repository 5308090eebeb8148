package io.entrepot.promotion.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns an e-mail address into the key that its owner's uses are counted under: a keyed hash, so
 * that the counters name nobody.
 */
@Component
class BuyerKeys {
    private final JdbcClient jdbc;
    private volatile @Nullable String key;

    BuyerKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] of(String email) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return mac.doFinal(
                    email.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String key() {
        String known = key;
        if (known == null) {
            known = jdbc.sql("select key from promotion.buyer_key").query(String.class).single();
            key = known;
        }
        return known;
    }
}
