package io.entrepot.platform.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.util.ULocale;

import java.util.Currency;
import java.util.Locale;

/** Names of countries, languages and currencies, by CLDR. */
public final class Places {
    private static final Cache<Name, String> NAMES =
            Caffeine.newBuilder().maximumSize(10_000).build();

    /** What has a name, and who reads it. */
    private record Name(Object what, Locale reader) {}

    private record Country(String code) {}

    private Places() {}

    /** The country of an ISO 3166-1 alpha-2 code, named in the reader's language. */
    public static String country(String code, Locale locale) {
        return NAMES.get(
                new Name(new Country(code), locale),
                key -> ULocale.getDisplayCountry("und-" + code, ULocale.forLocale(locale)));
    }

    /** A language in its own words, as a reader looks for it: Deutsch, 繁體中文. */
    public static String ownName(Locale locale) {
        return NAMES.get(new Name(locale, locale), key -> readOwnName(locale));
    }

    private static String readOwnName(Locale locale) {
        ULocale language = ULocale.forLocale(locale);
        String name = ULocale.getDisplayNameWithDialect(language.toLanguageTag(), language);
        return CaseMap.toTitle().wholeString().noLowercase().apply(locale, null, name);
    }

    public static String currency(Currency currency, Locale locale) {
        return NAMES.get(
                new Name(currency, locale),
                key ->
                        com.ibm.icu.util.Currency.getInstance(currency.getCurrencyCode())
                                .getName(locale, com.ibm.icu.util.Currency.LONG_NAME, null));
    }
}
