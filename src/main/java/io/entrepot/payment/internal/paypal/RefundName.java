package io.entrepot.payment.internal.paypal;

import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a refund is called at PayPal: our id and the whole amount, because it may be given back from
 * several captures, and each part must say what it is a part of.
 */
record RefundName(UUID movement, long wholeMinor) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,18})");

    static boolean isOne(@Nullable String text) {
        return text != null && FORM.matcher(text).matches();
    }

    static RefundName of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new RefundName(UUID.fromString(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    String text() {
        return movement + "." + wholeMinor;
    }
}
