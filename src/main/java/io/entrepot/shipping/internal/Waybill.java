package io.entrepot.shipping.internal;

/**
 * Postal item numbers: two letters for the service, eight digits, a check digit and the country of
 * posting (UPU standard S10, weights 8 6 4 2 3 5 9 7).
 */
final class Waybill {
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    private Waybill() {}

    /** The letters LX stand for a tracked parcel that is neither registered nor insured. */
    static String number(long serial, String country) {
        String digits = "%08d".formatted(serial);
        return "LX" + digits + checkDigit(digits) + country;
    }

    static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        int rest = 11 - sum % 11;
        return switch (rest) {
            case 10 -> 0;
            case 11 -> 5;
            default -> rest;
        };
    }
}
