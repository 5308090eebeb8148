package io.entrepot.market.internal;

import io.entrepot.market.ImportedRates.Problem;
import io.entrepot.market.RateSource;
import io.entrepot.market.WaitingRate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts the rows of a file into those that are new, known, contradicted by what is on record, and
 * those that jumped. Only what would become a pair's newest rate is held up: older rows are history
 * and nobody pays by them.
 */
final class Sifting {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int ABSURD_BASIS_POINTS = 1_000_000;

    private final RateSource source;
    private final LocalDate today;
    private final Instant now;
    private final Map<String, Rate> onRecord = new HashMap<>();
    private final Map<String, Rate> newest = new HashMap<>();
    final List<NewRate> fresh = new ArrayList<>();
    final List<WaitingRate> jumped = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    int known;

    /** The moment at which rows are looked at. */
    record Moment(Instant now, LocalDate today) {}

    Sifting(RateSource source, List<Rate> onRecord, List<Rate> newest, Moment moment) {
        this.source = source;
        this.now = moment.now();
        this.today = moment.today();
        onRecord.forEach(rate -> this.onRecord.put(key(rate), rate));
        newest.stream()
                .filter(rate -> rate.source().equals(source.name()))
                .forEach(rate -> this.newest.put(rate.base() + "/" + rate.quote(), rate));
    }

    void sift(List<NewRate> rows) {
        rows.stream().sorted(Comparator.comparing(NewRate::date)).forEach(this::sift);
    }

    private void sift(NewRate row) {
        Rate kept = onRecord.get(key(row));
        if (row.date().isAfter(today)) {
            problems.add(problem(row, "in_the_future"));
        } else if (kept != null && kept.rate().compareTo(row.rate()) == 0) {
            known++;
        } else if (kept != null && source.kind() != RateSource.Kind.MANUAL) {
            problems.add(problem(row, "rate_contradicts"));
        } else {
            take(kept == null ? row : corrected(row, kept));
        }
    }

    private void take(NewRate row) {
        Rate before = newest.get(row.pair());
        Rate taken =
                new Rate(
                        row.id(source.name()),
                        row.base(),
                        row.quote(),
                        row.rate(),
                        row.date(),
                        source.name(),
                        source.maxAgeDays(),
                        source.purpose());
        if (before == null || row.date().isBefore(before.date())) {
            accept(row, taken, before);
            return;
        }
        int change = basisPoints(before.rate(), row.rate());
        if (Math.abs(change) > source.jumpBasisPoints()) {
            jumped.add(
                    new WaitingRate(
                            taken.id(),
                            row.base(),
                            row.quote(),
                            row.rate(),
                            row.date(),
                            source.name(),
                            before.id(),
                            before.rate(),
                            change,
                            now));
        } else {
            accept(row, taken, before);
        }
    }

    private void accept(NewRate row, Rate taken, @org.jspecify.annotations.Nullable Rate before) {
        fresh.add(row);
        onRecord.put(key(row), taken);
        if (before == null || !row.date().isBefore(before.date())) {
            newest.put(row.pair(), taken);
        }
    }

    private static NewRate corrected(NewRate row, Rate kept) {
        int dash = kept.id().lastIndexOf(kept.date().toString()) + kept.date().toString().length();
        String behind = kept.id().substring(dash);
        int revision = behind.isEmpty() ? 1 : Integer.parseInt(behind.substring(1)) + 1;
        return new NewRate(row.line(), row.base(), row.quote(), row.rate(), row.date(), revision);
    }

    private static int basisPoints(BigDecimal before, BigDecimal after) {
        return after.subtract(before)
                .multiply(TEN_THOUSAND)
                .divide(before, 0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(ABSURD_BASIS_POINTS))
                .intValueExact();
    }

    private static Problem problem(NewRate row, String reason) {
        return new Problem(
                row.line(),
                row.date() + "," + row.base() + "," + row.quote() + "," + row.rate(),
                reason);
    }

    private static String key(Rate rate) {
        return rate.base() + "/" + rate.quote() + "/" + rate.date();
    }

    private static String key(NewRate row) {
        return row.pair() + "/" + row.date();
    }
}
