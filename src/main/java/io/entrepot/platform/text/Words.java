package io.entrepot.platform.text;

import io.entrepot.kernel.Money;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The messages for one reader, short enough to be used in templates. */
public record Words(Messages messages, Locale locale) {
    public String t(String key) {
        return messages.text(locale, key);
    }

    /** With arguments as names and values in turn. */
    public String t(String key, Object... namesAndValues) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            arguments.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return messages.text(locale, key, arguments);
    }

    /** With arguments by name. */
    public String with(String key, Map<String, ?> arguments) {
        return messages.text(locale, key, arguments);
    }

    /** Whether the reader reads from right to left. */
    public boolean rightToLeft() {
        return Tongue.of(locale.toLanguageTag()).rightToLeft();
    }

    /** Which way text runs, as HTML says it. */
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    /** The tag of the catalogue, which is also the tag of the texts of products. */
    public String language() {
        return messages.language(locale);
    }

    public String money(Money amount) {
        return MoneyFormat.display(amount, locale);
    }

    public String day(LocalDate day) {
        return Dates.day(day, locale);
    }

    public String moment(Instant at) {
        return Dates.moment(at, ZoneOffset.UTC, locale);
    }

    public String country(String code) {
        return Places.country(code, locale);
    }

    /**
     * The word for a key that a rule made up, such as the option of a variant, else the key itself.
     */
    public String named(String prefix, String name) {
        return messages.find(locale, prefix + name, Map.of()).orElse(name);
    }
}
