package io.entrepot.storefront.api;

import io.entrepot.kernel.Wording;
import io.entrepot.market.Market;
import io.entrepot.platform.text.Tongue;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/** For whom something is shown: a market and one of its locales, so that there are few of them. */
record View(Market market, String locale) {

    /** The locale asked for if the market has it, else one of its language, else its first. */
    static View of(Market market, @Nullable String asked) {
        if (asked == null) {
            return new View(market, market.defaultLocale());
        }
        return new View(
                market, Tongue.nearest(market.locales(), asked).orElse(market.defaultLocale()));
    }

    Locale toLocale() {
        return Locale.forLanguageTag(locale);
    }

    /**
     * The text of the nearest language: {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh}, English,
     * any.
     */
    <T> T pick(Map<String, T> texts) {
        return java.util.Objects.requireNonNull(Wording.pick(texts, locale));
    }

    /** The tag of the language that {@link #pick} found. */
    String languageOf(Map<String, ?> texts) {
        Map<String, String> tags = new java.util.LinkedHashMap<>();
        texts.keySet().forEach(tag -> tags.put(tag, tag));
        return pick(tags);
    }
}
