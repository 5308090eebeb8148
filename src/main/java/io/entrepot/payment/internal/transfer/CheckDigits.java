package io.entrepot.payment.internal.transfer;

import java.util.Locale;

/**
 * The check of ISO 7064 MOD 97-10, as it is used by IBANs (ISO 13616) and by creditor references
 * (ISO 11649): the first four characters go to the end, letters count from 10.
 */
final class CheckDigits {
    private static final int MODULUS = 97;

    private CheckDigits() {}

    static boolean hold(String text) {
        return text.length() > 4
                && text.chars().allMatch(each -> each < 128 && Character.isLetterOrDigit(each))
                && remainder(text.substring(4) + text.substring(0, 4)) == 1;
    }

    /** The two digits that make prefix, digits and body hold. */
    static String of(String prefix, String body) {
        int rest = remainder(body + prefix + "00");
        return String.format(Locale.ROOT, "%02d", MODULUS + 1 - rest);
    }

    private static int remainder(String text) {
        int rest = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = Character.digit(text.charAt(i), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % MODULUS;
        }
        return rest;
    }
}
