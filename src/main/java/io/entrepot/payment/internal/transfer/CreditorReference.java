package io.entrepot.payment.internal.transfer;

import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Structured creditor references (ISO 11649) with twelve random digits: nobody guesses one, and a
 * slip of the pen is no reference.
 */
final class CreditorReference {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long BODIES = 1_000_000_000_000L;
    private static final Pattern FORM = Pattern.compile("(?=(RF[0-9]{14}))");

    private CreditorReference() {}

    static String next() {
        String body = String.format(Locale.ROOT, "%012d", RANDOM.nextLong(BODIES));
        return "RF" + CheckDigits.of("RF", body) + body;
    }

    /** Those with true check digits in what a payer wrote, however it was spaced. */
    static Set<String> in(List<String> texts) {
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts) {
            String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            Matcher matcher = FORM.matcher(plain);
            while (matcher.find()) {
                if (CheckDigits.hold(matcher.group(1))) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }
}
