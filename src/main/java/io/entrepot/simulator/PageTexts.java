package io.entrepot.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The payment page's words in one language. */
record PageTexts(String language, Properties texts) {
    static final List<String> LANGUAGES =
            List.of("en", "de", "ja", "pt-BR", "zh-Hant", "zh-Hans", "ar");

    private static final Map<String, PageTexts> ALL = load();

    /** The closest language there is; English for a tongue that isn't spoken here. */
    static PageTexts closestTo(String locale) {
        Locale wanted = Locale.forLanguageTag(locale.replace('_', '-'));
        String chosen =
                wanted.getLanguage().equals("zh")
                        ? chinese(wanted)
                        : LANGUAGES.stream()
                                .filter(each -> speaks(each, wanted))
                                .findFirst()
                                .orElse("en");
        return ALL.getOrDefault(chosen, ALL.values().iterator().next());
    }

    private static boolean speaks(String language, Locale wanted) {
        return Locale.forLanguageTag(language).getLanguage().equals(wanted.getLanguage());
    }

    /** Where nothing says which script, the place does. */
    private static String chinese(Locale wanted) {
        boolean traditional =
                wanted.getScript().isEmpty()
                        ? Set.of("TW", "HK", "MO").contains(wanted.getCountry())
                        : wanted.getScript().equals("Hant");
        return traditional ? "zh-Hant" : "zh-Hans";
    }

    /** Which way the page runs. */
    String direction() {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(language + " has no text for " + key);
        }
        return text;
    }

    /** Minor units by the ISO exponent, written as the language writes money. */
    String money(long minor, String currencyCode) {
        var currency = Currency.getInstance(currencyCode);
        var format = NumberFormat.getCurrencyInstance(numbers());
        format.setCurrency(currency);
        int digits = Math.max(currency.getDefaultFractionDigits(), 0);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(minor, digits));
    }

    /** Arabic pages count in the digits of the Emirates, as the shop does. */
    private Locale numbers() {
        return Locale.forLanguageTag(language.equals("ar") ? "ar-AE" : language);
    }

    private static Map<String, PageTexts> load() {
        var all = new LinkedHashMap<String, PageTexts>();
        for (String language : LANGUAGES) {
            all.put(language, new PageTexts(language, read(language)));
        }
        return all;
    }

    private static Properties read(String language) {
        String place = "/simulator/texts/" + language + ".properties";
        try (InputStream in = PageTexts.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + place);
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
