package io.entrepot.platform.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * English made strange, to see before any translator does which words were never given to them and
 * which boxes are too small: with accents, brackets and two fifths more length, or turned round in
 * the place of Arabic. For development ({@code entrepot.text.pseudo}) and tests.
 */
enum Pseudo {
    NONE("") {
        @Override
        String strange(String pattern) {
            return pattern;
        }
    },
    ACCENTED("en") {
        @Override
        String strange(String pattern) {
            return bracketed(pattern);
        }
    },
    MIRRORED("ar") {
        @Override
        String strange(String pattern) {
            return RIGHT_TO_LEFT_OVERRIDE + bracketed(pattern) + POP_DIRECTIONAL_FORMATTING;
        }
    };

    private static final String PLAIN = "acdeghijlnopsuwyACDEGHILNOPSTUW";
    private static final String STRANGE = "áçðéĝĥîĵļñóþšûŵýÅÇÐÉĜĤÎĻÑÓÞŠŢÛŴ";
    private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202e';
    private static final char POP_DIRECTIONAL_FORMATTING = '\u202c';

    private final String language;

    Pseudo(String language) {
        this.language = language;
    }

    /** What a setting calls it; nothing is strange unless asked for. */
    static Pseudo called(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The pattern with its words made strange and its arguments left alone. */
    abstract String strange(String pattern);

    /** The catalogues with the strange words in the place of the language that they test. */
    Map<String, Map<String, String>> in(Map<String, Map<String, String>> catalogues) {
        return this == NONE ? catalogues : in(catalogues, language);
    }

    Map<String, Map<String, String>> in(Map<String, Map<String, String>> catalogues, String tag) {
        Map<String, String> words = new HashMap<>();
        catalogues
                .getOrDefault("en", Map.of())
                .forEach((key, pattern) -> words.put(key, strange(pattern)));
        Map<String, Map<String, String>> all = new HashMap<>(catalogues);
        all.put(tag, words);
        return all;
    }

    private static String bracketed(String pattern) {
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
            depth += deeper(part.getType(), i == 0 || i == parsed.countParts() - 1);
        }
        return out.append("·".repeat(letters * 2 / 5)).append('⟧').toString();
    }

    private static int deeper(Part.Type type, boolean edge) {
        return switch (type) {
            case ARG_START -> 1;
            case MSG_START -> edge ? 0 : -1;
            case MSG_LIMIT -> edge ? 0 : 1;
            case ARG_LIMIT -> -1;
            default -> 0;
        };
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
