package io.entrepot.market.web;

import com.ibm.icu.util.ULocale;

import io.entrepot.kernel.Permission;
import io.entrepot.platform.text.Places;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is usual in a country: whoever begins a market there need not look it up. */
@RestController
@RequestMapping("/api/v1/console/countries")
class ConsoleCountries {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "ja", "pt-BR", "zh-Hant", "zh-Hans", "ar");

    /** All countries by their names. */
    record Countries(List<Country> items) {}

    /**
     * A country, its currency, and the language that most people read there, as far as the shop
     * speaks it; the names are by language, for the market that is called like it.
     */
    record Country(
            String code,
            String name,
            String currency,
            int decimals,
            @Nullable String language,
            Map<String, String> names) {}

    @GetMapping
    @Needs(Permission.CATALOG_READ)
    Countries countries(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return new Countries(
                Arrays.stream(Locale.getISOCountries())
                        .filter(code -> currency(code) != null)
                        .map(code -> country(code, locale))
                        .sorted(Comparator.comparing(Country::name, collator))
                        .toList());
    }

    private static Country country(String code, Locale locale) {
        Currency money = Currency.getInstance(Locale.of("", code));
        Map<String, String> names = new TreeMap<>();
        for (String tag : LANGUAGES) {
            names.put(tag, Places.country(code, Locale.forLanguageTag(tag)));
        }
        return new Country(
                code,
                Places.country(code, locale),
                money.getCurrencyCode(),
                money.getDefaultFractionDigits(),
                language(code),
                names);
    }

    /** Antarctica has no money. */
    private static @Nullable Currency currency(String code) {
        return Currency.getInstance(Locale.of("", code));
    }

    /** By the likely subtags of CLDR; null where the shop has no words in it. */
    private static @Nullable String language(String code) {
        ULocale likely = ULocale.addLikelySubtags(new ULocale("und_" + code));
        String language = likely.getLanguage();
        String tag =
                switch (language) {
                    case "zh" -> "zh-" + likely.getScript();
                    case "pt" -> "pt-BR";
                    default -> language;
                };
        return LANGUAGES.contains(tag) ? tag : null;
    }
}
