package io.entrepot.payment;

/** A way to pay: its code, the provider behind it and how the shopper goes through it. */
public record PaymentMethod(String code, String provider, Flow flow) {
    /** Cash on delivery: there is nothing to set up, so only markets that name it offer it. */
    public static final String ON_DELIVERY = "cod";

    /** How the shopper authorises. */
    public enum Flow {
        REDIRECT,
        QR,
        VOUCHER,
        BANK_TRANSFER,
        AT_THE_DOOR
    }
}
