package io.entrepot.catalog;

import java.util.Optional;

/**
 * A global trade item number in its 14-digit form, its check digit verified (GS1 General
 * Specifications, section 7.9: weights 3 and 1 from the left of the 14 digits).
 */
public record Gtin(String digits) {
    private static final int LENGTH = 14;
    private static final int SHORTEST = 8;

    public Gtin {
        if (digits.length() != LENGTH
                || !isAllDigits(digits)
                || checkDigit(digits) != last(digits)) {
            throw new IllegalArgumentException("Not a GTIN: " + digits);
        }
    }

    /**
     * Reads GTIN-8, -12, -13 or -14, with blanks or dashes between the digits. Leading zeros that a
     * spreadsheet swallowed are put back before the check, so any length from 8 to 14 is tried.
     */
    public static Optional<Gtin> parse(String text) {
        String compact = text.replaceAll("[\\s-]", "");
        if (compact.length() < SHORTEST || compact.length() > LENGTH || !isAllDigits(compact)) {
            return Optional.empty();
        }
        String padded = "0".repeat(LENGTH - compact.length()) + compact;
        boolean right = checkDigit(padded) == last(padded) && !padded.equals("0".repeat(LENGTH));
        return right ? Optional.of(new Gtin(padded)) : Optional.empty();
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return (10 - sum % 10) % 10;
    }

    private static int last(String digits) {
        return digits.charAt(LENGTH - 1) - '0';
    }

    private static boolean isAllDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
