package io.entrepot.pricing;

import io.entrepot.platform.text.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a price is what it is, in sentences that a buyer may read. */
public final class PriceWords {
    private PriceWords() {}

    public static List<String> why(PriceTrace trace, Words words) {
        List<String> said = new ArrayList<>();
        String because = trace.because().name().toLowerCase(Locale.ROOT);
        said.add(words.t("price.why." + because, "date", words.day(day(trace.from()))));
        if (trace.fromQuantity() > 1) {
            said.add(words.t("price.why.ladder", "quantity", trace.fromQuantity()));
        }
        if (trace.until() != null) {
            said.add(words.t("price.why.until", "date", words.day(day(trace.until()))));
        }
        PriceTrace.Converted converted = trace.converted();
        if (converted != null) {
            said.add(converted(converted, words));
        }
        return said;
    }

    private static String converted(PriceTrace.Converted converted, Words words) {
        return words.t(
                "price.why.converted",
                "from",
                words.money(converted.from()),
                "exact",
                words.money(converted.exact()),
                "rate",
                converted.rate(),
                "source",
                converted.rateSource(),
                "date",
                words.day(converted.rateDate()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
