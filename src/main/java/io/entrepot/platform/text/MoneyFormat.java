package io.entrepot.platform.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Currency.CurrencyUsage;

import io.entrepot.kernel.Money;
import io.entrepot.platform.web.MoneyView;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Money in words of the reader's language, exact: the figure never passes through a double and no
 * decimal is lost. The number of decimals is CLDR's: a whole amount of a currency that is paid in
 * whole units (TWD, HUF, ISK: cash digits 0) shows none, any other shows the currency's own.
 */
public final class MoneyFormat {
    private static final Cache<Style, LocalizedNumberFormatter> STYLES =
            Caffeine.newBuilder().maximumSize(2_000).build();

    private static final Cache<String, Decimals> DECIMALS =
            Caffeine.newBuilder().maximumSize(500).build();

    private record Style(Locale locale, String currency, int decimals) {}

    private record Decimals(int cash, int standard) {
        static Decimals of(String code) {
            Currency currency = Currency.getInstance(code);
            return new Decimals(
                    currency.getDefaultFractionDigits(CurrencyUsage.CASH),
                    currency.getDefaultFractionDigits(CurrencyUsage.STANDARD));
        }
    }

    private MoneyFormat() {}

    public static String display(Money money, Locale locale) {
        return display(money.currency().getCurrencyCode(), money.toMajor(), locale);
    }

    /** The amount as the API hands it out. */
    public static MoneyView view(Money money, Locale locale) {
        return new MoneyView(
                money.toMajor().toPlainString(),
                money.currency().getCurrencyCode(),
                display(money, locale));
    }

    /** The range of two amounts of one currency, such as the prices of a product's variants. */
    public static String display(Money from, Money to, Locale locale) {
        return from.equals(to)
                ? display(from, locale)
                : display(from, locale) + " – " + display(to, locale);
    }

    static String display(String currency, BigDecimal major, Locale locale) {
        Style style = new Style(locale, currency, decimals(currency, major));
        return Optional.ofNullable(STYLES.get(style, MoneyFormat::formatter))
                .orElseThrow()
                .format(major)
                .toString();
    }

    private static LocalizedNumberFormatter formatter(Style style) {
        return NumberFormatter.withLocale(style.locale)
                .unit(Currency.getInstance(style.currency))
                .precision(Precision.fixedFraction(style.decimals));
    }

    private static int decimals(String code, BigDecimal major) {
        Decimals usual = Optional.ofNullable(DECIMALS.get(code, Decimals::of)).orElseThrow();
        int needed = Math.max(0, major.stripTrailingZeros().scale());
        return needed == 0 && usual.cash == 0 ? 0 : Math.max(needed, usual.standard);
    }
}
