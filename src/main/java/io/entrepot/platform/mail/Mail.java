package io.entrepot.platform.mail;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A mail ready to go, in both forms. The id is derived from its cause, so that the same cause
 * writes it once. What would end up in a header may hold no control character: that is how headers
 * are forged.
 */
public record Mail(
        UUID id,
        String to,
        String locale,
        String subject,
        String html,
        String text,
        String reference,
        String kind) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+");
    private static final int LONGEST_ADDRESS = 254;

    public Mail {
        if (to.length() > LONGEST_ADDRESS || !ADDRESS.matcher(to).matches()) {
            throw new IllegalArgumentException("This is not one mail address");
        }
        for (String header : new String[] {to, subject, reference, kind, locale}) {
            if (CONTROL.matcher(header).find()) {
                throw new IllegalArgumentException("A header of a mail holds a control character");
            }
        }
    }
}
