package io.entrepot.payment;

/**
 * A way to pay: its code, the provider behind it, how the shopper goes through it, whether the
 * provider can hold the amount until we take it, when we do, and how long we wait for the shopper.
 */
public record PaymentMethod(
        String code,
        String provider,
        Flow flow,
        boolean held,
        CaptureAt captureAt,
        int payWithinMinutes) {
    /** Cash on delivery: there is nothing to set up, so only markets that name it offer it. */
    public static final String ON_DELIVERY = "cod";

    private static final int HALF_AN_HOUR = 30;
    private static final int DAY_MINUTES = 24 * 60;

    /** How the shopper authorises, and how long that usually takes at most. */
    public enum Flow {
        REDIRECT(HALF_AN_HOUR),
        WALLET(HALF_AN_HOUR),
        QR(HALF_AN_HOUR),
        VOUCHER(3 * DAY_MINUTES),
        AT_THE_DOOR(HALF_AN_HOUR),
        BANK_TRANSFER(7 * DAY_MINUTES);

        private static final int BANKS_TELL_LATE = 2 * DAY_MINUTES;
        private final int payWithinMinutes;

        /** Banks tell of a transfer a day or two after it was made. */
        private int graceMinutes() {
            return this == BANK_TRANSFER ? BANKS_TELL_LATE : 0;
        }

        Flow(int payWithinMinutes) {
            this.payWithinMinutes = payWithinMinutes;
        }
    }

    /** One whose amount is held, and taken when the parcel leaves. */
    public PaymentMethod(String code, String provider, Flow flow) {
        this(code, provider, flow, true, CaptureAt.HAND_OVER, flow.payWithinMinutes);
    }

    /** The same where the provider moves the money at once, whatever anybody would like. */
    public PaymentMethod immediate() {
        return new PaymentMethod(code, provider, flow, false, CaptureAt.PAYMENT, payWithinMinutes);
    }

    /** The same, taken at another moment where the provider leaves the choice. */
    public PaymentMethod capturedAt(CaptureAt moment) {
        return held
                ? new PaymentMethod(code, provider, flow, true, moment, payWithinMinutes)
                : this;
    }

    /** How long the goods are held for it: until the money can't be on its way any more. */
    public int goodsWaitMinutes() {
        return payWithinMinutes + flow.graceMinutes();
    }

    /** The same, waited for so long. */
    public PaymentMethod paidWithin(int minutes) {
        return new PaymentMethod(code, provider, flow, held, captureAt, minutes);
    }
}
