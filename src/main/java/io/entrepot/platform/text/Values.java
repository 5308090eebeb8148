package io.entrepot.platform.text;

import io.entrepot.kernel.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Writes a value the reader's way. Rules hand their facts over as plain text with a shape that says
 * what they are: {@code EUR 3.00}, {@code 2026-07-01}; a name that ends in {@code rate} is a share,
 * one that ends in {@code country} or {@code origin} an ISO country.
 */
public final class Values {
    private static final Pattern MONEY =
            Pattern.compile("([A-Z]{3}) (-?\\d{1,15}(?:\\.\\d{1,4})?)");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SHARE = Pattern.compile("-?\\d(?:\\.\\d{1,8})?");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private Values() {}

    /** One value of a message. */
    public static String show(Object value, Locale locale) {
        return switch (value) {
            case String text -> text;
            case Money money -> MoneyFormat.display(money, locale);
            case LocalDate day -> Dates.day(day, locale);
            case Number number -> Amounts.number(number, locale);
            default -> value.toString();
        };
    }

    /** Facts as rules hand them over, ready to be read. */
    public static Map<String, String> readable(Map<String, String> facts, Locale locale) {
        Map<String, String> shown = new ConcurrentHashMap<>();
        facts.forEach((name, value) -> shown.put(name, readable(name, value, locale)));
        return shown;
    }

    private static String readable(String name, String value, Locale locale) {
        String lower = name.toLowerCase(Locale.ROOT);
        var money = MONEY.matcher(value);
        if (money.matches()) {
            return MoneyFormat.display(money.group(1), new BigDecimal(money.group(2)), locale);
        }
        if (DATE.matcher(value).matches()) {
            return Dates.day(LocalDate.parse(value), locale);
        }
        if (lower.endsWith("rate") && SHARE.matcher(value).matches()) {
            return Amounts.share(new BigDecimal(value), locale);
        }
        boolean place = lower.endsWith("country") || lower.endsWith("origin");
        return place && COUNTRY.matcher(value).matches() ? Places.country(value, locale) : value;
    }
}
