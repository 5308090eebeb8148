package io.entrepot.market.internal;

import io.entrepot.market.RateSource;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The newest usable rate of every pair, and the shortest way from one currency to another through
 * them. A published pair beats a crossed one because it is shorter; of two sources for one pair the
 * later date wins.
 */
final class RateTable {
    /**
     * Yuan to dollar to euro to zloty; a longer chain would pile up too much spread to be honest.
     */
    private static final int MOST_LEGS = 3;

    private final Map<Currency, Map<Currency, Rate>> from = new HashMap<>();

    RateTable(Stream<Rate> rates, LocalDate day) {
        rates.filter(rate -> rate.usableOn(day)).forEach(this::add);
    }

    private void add(Rate rate) {
        keepNewer(rate);
        keepNewer(rate.inverted());
    }

    private void keepNewer(Rate rate) {
        from.computeIfAbsent(rate.base(), key -> new HashMap<>())
                .merge(rate.quote(), rate, (one, two) -> better(two, one) ? two : one);
    }

    /** The later one; of one day the one that a person entered. */
    private static boolean better(Rate one, Rate other) {
        return one.date().isAfter(other.date())
                || (one.date().equals(other.date())
                        && one.source().equals(RateSource.MANUAL)
                        && !other.source().equals(RateSource.MANUAL));
    }

    /** The legs of the shortest way, or none; ties go to the alphabet so that answers repeat. */
    Optional<List<Rate>> way(Currency base, Currency quote) {
        Deque<List<Rate>> ways = new ArrayDeque<>();
        Set<Currency> seen = new HashSet<>(Set.of(base));
        ways.add(List.of());
        while (!ways.isEmpty()) {
            List<Rate> way = ways.remove();
            Currency end = way.isEmpty() ? base : way.getLast().quote();
            for (Rate leg : legs(end)) {
                List<Rate> longer = new ArrayList<>(way);
                longer.add(leg);
                if (leg.quote().equals(quote)) {
                    return Optional.of(longer);
                }
                if (longer.size() < MOST_LEGS && seen.add(leg.quote())) {
                    ways.add(longer);
                }
            }
        }
        return Optional.empty();
    }

    private List<Rate> legs(Currency base) {
        return from.getOrDefault(base, Map.of()).values().stream()
                .sorted((one, two) -> one.quote().toString().compareTo(two.quote().toString()))
                .toList();
    }
}
