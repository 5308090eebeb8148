package io.entrepot.platform.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Days and moments the reader's way, by CLDR. ICU's formats are shared and therefore locked. */
public final class Dates {
    private static final String DAY = "yMMMMd";
    private static final String SHORT_DAY = "MMMEd";
    private static final String MOMENT = "yMMMdjm";

    private static final Cache<Style, DateFormat> FORMATS =
            Caffeine.newBuilder().maximumSize(500).build();
    private static final Cache<Locale, DateIntervalFormat> RANGES =
            Caffeine.newBuilder().maximumSize(200).build();

    private static final Cache<Day, String> DAYS = Caffeine.newBuilder().maximumSize(5_000).build();

    private record Day(LocalDate day, Locale locale) {}

    private record Style(Locale locale, String skeleton, String zone) {}

    private Dates() {}

    /** A day with its year: 23 November 2026. */
    public static String day(LocalDate day, Locale locale) {
        return DAYS.get(
                new Day(day, locale),
                key -> format(start(key.day), new Style(key.locale, DAY, "UTC")));
    }

    /** A day soon, with its weekday and without its year: Mon, 23 Nov. */
    public static String soon(LocalDate day, Locale locale) {
        return format(start(day), new Style(locale, SHORT_DAY, "UTC"));
    }

    /** A span of days, the shared part said once. */
    public static String range(LocalDate from, LocalDate to, Locale locale) {
        if (from.equals(to)) {
            return soon(from, locale);
        }
        DateIntervalFormat format =
                Optional.ofNullable(RANGES.get(locale, Dates::rangeFormat)).orElseThrow();
        synchronized (format) {
            return format.format(new DateInterval(start(from), start(to)));
        }
    }

    /** A day and a time in this zone. */
    public static String moment(Instant at, ZoneId zone, Locale locale) {
        return format(at.toEpochMilli(), new Style(locale, MOMENT, zone.getId()));
    }

    private static String format(long millis, Style style) {
        DateFormat format =
                Optional.ofNullable(FORMATS.get(style, Dates::dateFormat)).orElseThrow();
        synchronized (format) {
            return format.format((Object) millis);
        }
    }

    private static DateFormat dateFormat(Style style) {
        DateFormat format = DateFormat.getInstanceForSkeleton(style.skeleton, style.locale);
        format.setTimeZone(zone(style.zone));
        return format;
    }

    private static DateIntervalFormat rangeFormat(Locale locale) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(SHORT_DAY, locale);
        format.setTimeZone(zone("UTC"));
        return format;
    }

    private static TimeZone zone(String id) {
        return TimeZone.getTimeZone(id.equals("Z") ? "UTC" : id);
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
