package io.entrepot.order;

import io.entrepot.kernel.Refusal;

import java.util.Arrays;
import java.util.Locale;

/** Why an order may need a person. */
public enum Attention {
    /** Risk asked for a look before it may be sent. */
    RISK_REVIEW,
    /** Kept, though the money was never held, or was let go. */
    UNPAID,
    /** Pending for longer than a checkout takes. */
    DOUBTFUL,
    /** The provider let go of the money before the parcel left: ask for it again, or cancel. */
    AUTHORISATION_EXPIRED,
    /** The provider will soon let go of money that nobody took. */
    AUTHORISATION_EXPIRING,
    /** Confirmed for days, and no parcel is booked. */
    NOT_SENT,
    /** The parcel was not heard of for long. */
    STUCK,
    DELIVERY_FAILED,
    CUSTOMS_HELD,
    /** The parcel came back and the money did not go back. */
    RETURNED,
    /** A mail about it reached nobody. */
    MAIL_FAILED;

    /** As it is written in addresses and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Attention of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.invalid(
                                        "bad_attention", "There is no such need of attention."));
    }
}
