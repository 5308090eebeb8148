package io.entrepot.checkout.internal;

import java.util.Locale;
import java.util.Map;

/** Finds a text for a locale: by its whole tag, by script, by language, in English, in any. */
final class Languages {
    private Languages() {}

    static String name(Map<String, String> names, String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String script =
                tag.startsWith("zh-TW") || tag.startsWith("zh-HK") ? "Hant" : locale.getScript();
        for (String key :
                new String[] {
                    tag, locale.getLanguage() + "-" + script, locale.getLanguage(), "en"
                }) {
            String found = names.get(key);
            if (found != null) {
                return found;
            }
        }
        return names.values().iterator().next();
    }
}
