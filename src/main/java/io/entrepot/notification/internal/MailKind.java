package io.entrepot.notification.internal;

import java.util.Locale;

/** What a mail about an order tells; the name is the middle of its message keys. */
enum MailKind {
    CONFIRMED,
    SHIPPED,
    DELIVERED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
