package io.entrepot.platform.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.MeasureUnit;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Counts, shares, weights and lengths the reader's way. Units stay metric everywhere. */
public final class Amounts {
    private static final int GRAMS_PER_KILOGRAM = 1000;

    private static final Cache<Style, LocalizedNumberFormatter> STYLES =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private enum What {
        COUNT,
        DECIMAL,
        SHARE,
        GRAMS,
        KILOGRAMS,
        CENTIMETRES
    }

    private record Style(Locale locale, What what) {}

    private Amounts() {}

    public static String count(long number, Locale locale) {
        return number(number, locale);
    }

    /** With as many decimals as it has. */
    static String number(Number number, Locale locale) {
        return format(number, locale, What.COUNT);
    }

    /** A figure with one digit behind the point at most. */
    public static String decimal(BigDecimal number, Locale locale) {
        return format(number, locale, What.DECIMAL);
    }

    /** A fraction as a percentage: 0.19 is 19 %. */
    public static String share(BigDecimal fraction, Locale locale) {
        return format(fraction, locale, What.SHARE);
    }

    /** Grams up to a kilogram, kilograms from there. */
    public static String weight(int grams, Locale locale) {
        return grams < GRAMS_PER_KILOGRAM
                ? format(BigDecimal.valueOf(grams), locale, What.GRAMS)
                : format(BigDecimal.valueOf(grams, 3), locale, What.KILOGRAMS);
    }

    /** Millimetres as centimetres, the way parcels are measured. */
    public static String length(int millimetres, Locale locale) {
        return format(BigDecimal.valueOf(millimetres, 1), locale, What.CENTIMETRES);
    }

    /** A figure as it was stated, in the reader's digits, with its unit behind it. */
    public static String figure(BigDecimal number, @Nullable String unit, Locale locale) {
        String figure = format(number, locale, What.COUNT);
        return unit == null ? figure : figure + "\u00a0" + unit;
    }

    private static String format(Number number, Locale locale, What what) {
        return Optional.ofNullable(STYLES.get(new Style(locale, what), Amounts::formatter))
                .orElseThrow()
                .format(number)
                .toString();
    }

    private static LocalizedNumberFormatter formatter(Style style) {
        LocalizedNumberFormatter plain = NumberFormatter.withLocale(style.locale);
        return switch (style.what) {
            case COUNT -> plain;
            case DECIMAL -> plain.precision(Precision.maxFraction(1));
            case SHARE ->
                    plain.unit(MeasureUnit.PERCENT)
                            .scale(Scale.powerOfTen(2))
                            .precision(Precision.maxFraction(3));
            case GRAMS -> plain.unit(MeasureUnit.GRAM);
            case KILOGRAMS -> plain.unit(MeasureUnit.KILOGRAM).precision(Precision.maxFraction(2));
            case CENTIMETRES ->
                    plain.unit(MeasureUnit.CENTIMETER).precision(Precision.maxFraction(1));
        };
    }
}
