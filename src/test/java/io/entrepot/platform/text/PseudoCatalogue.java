package io.entrepot.platform.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * English made strange, so that a test sees which words on a page were never given to translators.
 */
public final class PseudoCatalogue {
    public static final Locale LOCALE = Locale.forLanguageTag("en-XA");

    private static final String PLAIN = "acdeghijlnopsuwyACDEGHILNOPSTUW";
    private static final String STRANGE = "áçðéĝĥîĵļñóþšûŵýÅÇÐÉĜĤÎĻÑÓÞŠŢÛŴ";

    private PseudoCatalogue() {}

    public static Messages messages() {
        return of(Catalogues.read());
    }

    /** The strange words in the place of a language that pages have. */
    public static Messages insteadOf(String tag) {
        return of(Catalogues.read(), tag);
    }

    static Messages of(Map<String, Map<String, String>> catalogues) {
        return of(catalogues, "en-XA");
    }

    private static Messages of(Map<String, Map<String, String>> catalogues, String tag) {
        Map<String, String> strange = new HashMap<>();
        catalogues
                .getOrDefault("en", Map.of())
                .forEach((key, pattern) -> strange.put(key, strange(pattern)));
        Map<String, Map<String, String>> all = new HashMap<>(catalogues);
        all.put(tag, strange);
        return Messages.of(all);
    }

    private static String strange(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        StringBuilder out = new StringBuilder("⟦");
        int depth = 0;
        int from = 0;
        int letters = 0;
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getIndex() < from) {
                continue;
            }
            String before = pattern.substring(from, part.getIndex());
            boolean inMessage = depth == 0;
            letters += inMessage ? before.length() : 0;
            out.append(inMessage ? accented(before) : before);
            out.append(pattern, part.getIndex(), part.getLimit());
            from = part.getLimit();
            depth +=
                    switch (part.getType()) {
                        case ARG_START -> 1;
                        case MSG_START -> i == 0 ? 0 : -1;
                        case MSG_LIMIT -> i == parsed.countParts() - 1 ? 0 : 1;
                        case ARG_LIMIT -> -1;
                        default -> 0;
                    };
        }
        return out.append("·".repeat(letters * 2 / 5)).append('⟧').toString();
    }

    private static String accented(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int at = PLAIN.indexOf(letter);
            out.append(at < 0 ? letter : STRANGE.charAt(at));
        }
        return out.toString();
    }
}
