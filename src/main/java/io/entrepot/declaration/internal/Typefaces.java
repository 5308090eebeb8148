package io.entrepot.declaration.internal;

import io.entrepot.platform.text.Tongue;

import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The faces that papers are set in. They travel with the program (src/main/resources/fonts, SIL
 * Open Font License), and only the letters used end up in a file. The reader's language comes first
 * among the Chinese and Japanese faces, because the same character is drawn differently in each; a
 * letter that its face lacks is taken from the next.
 */
final class Typefaces {
    /** How a piece of text looks. */
    record Look(float size, boolean bold, Color colour) {}

    private static final String REGULAR = "noto-sans-regular.ttf";
    private static final String BOLD = "noto-sans-bold.ttf";
    private static final String ARABIC = "noto-sans-arabic-regular.ttf";
    private static final String ARABIC_BOLD = "noto-sans-arabic-bold.ttf";
    private static final Map<String, String> HAN =
            Map.of(
                    "Jpan", "noto-sans-jp.otf",
                    "Hans", "noto-sans-sc.otf",
                    "Hant", "noto-sans-tc.otf");

    /** Marks that order text on a screen; on paper the order is settled already. */
    private static final String MARKS = "[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]";

    /** Vowel signs, which would need positions that the writer of the file doesn't know. */
    private static final String VOWEL_SIGNS = "[\\u064b-\\u0652\\u0670]";

    private static final Map<String, BaseFont> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<Look, FontSelector> selectors = new ConcurrentHashMap<>();

    Typefaces(Locale locale) {
        this.locale = locale;
    }

    /** Whether the reader's words are in characters, of which there is no bold face. */
    static boolean writesHan(Locale locale) {
        return HAN.containsKey(Tongue.of(locale.toLanguageTag()).script());
    }

    Phrase phrase(String text, Look look) {
        String printed = text.replaceAll(MARKS, "").replaceAll(VOWEL_SIGNS, "");
        return selectors.computeIfAbsent(look, this::selector).process(printed);
    }

    private FontSelector selector(Look look) {
        FontSelector selector = new FontSelector();
        selector.addFont(font(look.bold() ? BOLD : REGULAR, look));
        selector.addFont(font(look.bold() ? ARABIC_BOLD : ARABIC, look));
        han().forEach(file -> selector.addFont(font(file, look)));
        return selector;
    }

    private Stream<String> han() {
        String script = Tongue.of(locale.toLanguageTag()).script();
        String first = HAN.getOrDefault(script, "noto-sans-sc.otf");
        return Stream.concat(
                Stream.of(first),
                List.of("noto-sans-sc.otf", "noto-sans-tc.otf", "noto-sans-jp.otf").stream()
                        .filter(file -> !file.equals(first)));
    }

    private static Font font(String file, Look look) {
        BaseFont face = LOADED.computeIfAbsent(file, Typefaces::load);
        return new Font(face, look.size(), Font.NORMAL, look.colour());
    }

    private static BaseFont load(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The typeface is missing: " + file);
            }
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
