package io.entrepot.listing.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Languages of markets as texts name them, and texts without their marks. */
final class Spoken {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Spoken() {}

    /** The tag under which texts of this locale are kept: zh by its script, pt-BR as it is. */
    static String languageOf(String locale) {
        return switch (locale) {
            case "zh-TW", "zh-HK", "zh-MO", "zh-Hant" -> "zh-Hant";
            case "zh", "zh-CN", "zh-SG", "zh-Hans" -> "zh-Hans";
            case "pt-BR" -> locale;
            default -> Locale.forLanguageTag(locale).getLanguage();
        };
    }

    static String plain(String text) {
        return TAG.matcher(text).replaceAll(" ").strip();
    }
}
