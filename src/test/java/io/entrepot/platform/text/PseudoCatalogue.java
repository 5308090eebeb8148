package io.entrepot.platform.text;

import java.util.Locale;
import java.util.Map;

/** Messages in which every word of ours is strange, so that a test sees which words are not. */
public final class PseudoCatalogue {
    public static final Locale LOCALE = Locale.forLanguageTag("en-XA");

    private PseudoCatalogue() {}

    public static Messages messages() {
        return of(Catalogues.read());
    }

    /** The strange words in the place of a language that pages have. */
    public static Messages insteadOf(String tag) {
        return Messages.of(Pseudo.ACCENTED.in(Catalogues.read(), tag));
    }

    /** The words turned round in the place of Arabic. */
    public static Messages mirrored() {
        return Messages.of(Pseudo.MIRRORED.in(Catalogues.read()));
    }

    static Messages of(Map<String, Map<String, String>> catalogues) {
        return Messages.of(Pseudo.ACCENTED.in(catalogues, LOCALE.toLanguageTag()));
    }
}
