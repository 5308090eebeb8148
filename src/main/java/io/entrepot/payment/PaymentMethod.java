package io.entrepot.payment;

/**
 * A way to pay: its code, the provider behind it, how the shopper goes through it, whether the
 * provider can hold the amount until we take it, and when we do.
 */
public record PaymentMethod(
        String code, String provider, Flow flow, boolean held, CaptureAt captureAt) {
    /** How the shopper authorises. */
    public enum Flow {
        REDIRECT,
        QR,
        VOUCHER,
        BANK_TRANSFER
    }

    /** One whose amount is held, and taken when the parcel leaves. */
    public PaymentMethod(String code, String provider, Flow flow) {
        this(code, provider, flow, true, CaptureAt.HAND_OVER);
    }

    /** The same where the provider moves the money at once, whatever anybody would like. */
    public PaymentMethod immediate() {
        return new PaymentMethod(code, provider, flow, false, CaptureAt.PAYMENT);
    }

    /** The same, taken at another moment where the provider leaves the choice. */
    public PaymentMethod capturedAt(CaptureAt moment) {
        return held ? new PaymentMethod(code, provider, flow, true, moment) : this;
    }
}
