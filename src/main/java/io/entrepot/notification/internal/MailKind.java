package io.entrepot.notification.internal;

import io.entrepot.notification.page.OrderMail.Tone;

import java.util.Locale;

/**
 * What a mail about an order tells; the name is the middle of its message keys. It carries how many
 * of the four stations of the way are behind the parcel, none where there is no way to show.
 */
enum MailKind {
    CONFIRMED(1, Tone.GOOD),
    PAYMENT_PENDING(0, Tone.ATTENTION),
    PAYMENT_FAILED(0, Tone.ATTENTION),
    PAYMENT_AGAIN(0, Tone.ATTENTION),
    TRANSFER(0, Tone.ATTENTION),
    SHIPPED(2, Tone.PLAIN),
    CUSTOMS_HELD(2, Tone.ATTENTION),
    CUSTOMS_CLEARED(3, Tone.GOOD),
    DELIVERED(4, Tone.GOOD),
    CANCELLED(0, Tone.PLAIN),
    REFUNDED(0, Tone.PLAIN);

    private final int stations;
    private final Tone tone;

    MailKind(int stations, Tone tone) {
        this.stations = stations;
        this.tone = tone;
    }

    int stations() {
        return stations;
    }

    Tone tone() {
        return tone;
    }

    /** Whether the shopper still has to pay: then there is no order to follow yet. */
    boolean unpaid() {
        return this == PAYMENT_PENDING || this == PAYMENT_FAILED;
    }

    /** Whether it still makes sense to say when the parcel comes. */
    boolean stillComing() {
        return this == CONFIRMED
                || this == SHIPPED
                || this == CUSTOMS_HELD
                || this == CUSTOMS_CLEARED;
    }

    /** Whether the shopper may want a paper about the money. */
    boolean receipted() {
        return this == CONFIRMED || this == REFUNDED;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
