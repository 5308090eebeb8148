package io.entrepot.pricing.internal;

import io.entrepot.kernel.Money;
import io.entrepot.pricing.PriceRow;
import io.entrepot.pricing.PriorPrice;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds a reduction in the prices of one variant: when the present price began, and the lowest that
 * anybody could have paid in the thirty days before. A price that is not below that one is no
 * reduction, whatever stood there in between.
 *
 * @param lists in the order in which they are asked
 * @param rows the windows of the first step, by list
 */
record Reductions(List<String> lists, Map<String, List<PriceRow>> rows) {
    /** Article 6a(2): not shorter than 30 days before the reduction. */
    static final Duration BEFORE = Duration.ofDays(30);

    /** The reduction that is on at this moment, if it began no longer ago than it may be shown. */
    Optional<PriorPrice> of(UUID variant, Instant at, Duration shown) {
        Money now = price(at);
        if (now == null) {
            return Optional.empty();
        }
        Instant since = since(now, at);
        Instant earliest = since.minus(BEFORE);
        if (since.isBefore(at.minus(shown))) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(earliest), turns().filter(turn -> turn.isAfter(earliest)))
                .filter(turn -> turn.isBefore(since))
                .map(this::price)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .filter(lowest -> lowest.compareTo(now) > 0)
                .map(lowest -> new PriorPrice(variant, now, lowest, since));
    }

    /** When the price became what it is, however many rows said the same. */
    private Instant since(Money now, Instant at) {
        Instant since = at;
        List<Instant> back =
                turns().filter(turn -> !turn.isAfter(at))
                        .sorted(Comparator.reverseOrder())
                        .toList();
        for (Instant turn : back) {
            if (!now.equals(price(turn))) {
                break;
            }
            since = turn;
        }
        return since;
    }

    /** The moments at which a window opens or closes. */
    private Stream<Instant> turns() {
        return rows.values().stream()
                .flatMap(List::stream)
                .flatMap(
                        row -> Stream.concat(Stream.of(row.from()), Stream.ofNullable(row.until())))
                .distinct()
                .sorted();
    }

    private @Nullable Money price(Instant at) {
        return lists.stream()
                .flatMap(list -> rows.getOrDefault(list, List.of()).stream())
                .filter(row -> !row.from().isAfter(at))
                .filter(row -> row.until() == null || row.until().isAfter(at))
                .map(PriceRow::unit)
                .findFirst()
                .orElse(null);
    }
}
