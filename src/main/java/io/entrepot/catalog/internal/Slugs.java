package io.entrepot.catalog.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes the part of an address that names a product. Latin letters lose their accents, every other
 * script keeps its letters, so a product with a Japanese name only has a readable address, too.
 */
final class Slugs {
    static final int LONGEST = 90;
    private static final Pattern VALID =
            Pattern.compile(
                    "[\\p{Ll}\\p{Lo}\\p{Lm}\\p{N}\\p{M}]+(-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{N}\\p{M}]+)*");
    private static final Pattern LATIN_MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private Slugs() {}

    static boolean isValid(String slug) {
        return slug.length() <= LONGEST && VALID.matcher(slug).matches();
    }

    /** Empty when the text has no letter or digit. */
    static String of(String text) {
        String lower =
                text.replace("ß", "ss").replace("æ", "ae").replace("ø", "o").replace("ł", "l");
        String decomposed =
                Normalizer.normalize(lower.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String plain = LATIN_MARKS.matcher(decomposed).replaceAll("");
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return trimmed(shortened(BETWEEN.matcher(composed).replaceAll("-")));
    }

    /** The slug with an ending of its own, no longer than allowed. */
    static String with(String slug, String ending) {
        int room = LONGEST - ending.length() - 1;
        String start = slug.length() <= room ? slug : slug.substring(0, whole(slug, room));
        return trimmed(start) + "-" + ending;
    }

    private static String shortened(String slug) {
        int room = LONGEST - 20;
        if (slug.length() <= room) {
            return slug;
        }
        int dash = slug.lastIndexOf('-', room);
        return slug.substring(0, dash > room / 2 ? dash : whole(slug, room));
    }

    /** Never cuts a character of two chars in half. */
    private static int whole(String text, int end) {
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
